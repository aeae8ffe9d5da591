/* tslint:disable */
/* eslint-disable */
/**
 * A change of one statement, or one more statement.
 */
export interface Change {
    /**
     * The policy's name.
     */
    policy: string;
    /**
     * The statement that is changed; `None` where one is added.
     */
    index: number | undefined;
    /**
     * What is put where, in bytes of the text that the spans count in.
     */
    insertions: Insertion[];
    /**
     * The same as a difference in the unified form.
     */
    diff: string;
}

/**
 * A denial that no policy mends.
 */
export interface LeftOut {
    /**
     * Which of the diagnoses it is.
     */
    diagnosis: number;
    /**
     * Why, in a sentence.
     */
    reason: string;
}

/**
 * A denial that no policy of the principal's mends.
 */
export interface NotGranted {
    /**
     * Its place in the list that was given.
     */
    denial: number;
    /**
     * Why, one sentence.
     */
    why: string;
}

/**
 * A fault of a document.
 */
export interface Fault {
    /**
     * Whether AWS would refuse to save the document, or only warn.
     */
    severity: Severity;
    /**
     * Access Analyzer's code for it where there is one, else one of the same form: `INVALID_EFFECT`.
     */
    code: string;
    /**
     * What is wrong and what to do, in a sentence.
     */
    message: string;
    /**
     * The element, from the document's root: `Statement[2].Condition`; empty for the document.
     */
    element: string;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column in characters, from 1.
     */
    column: number;
    /**
     * Where it stands, in bytes.
     */
    span: Span;
}

/**
 * A field of a topic's form.
 */
export interface FormField {
    /**
     * Its name: `external-id`.
     */
    id: string;
    /**
     * What it asks for.
     */
    label: string;
    /**
     * Whether the topic cannot do without.
     */
    required: boolean;
    /**
     * `text`, `texts`, `flag` or `one`.
     */
    kind: string;
    /**
     * What can be chosen, where it is `one`: a value and its name each.
     */
    choices: [string, string][];
}

/**
 * A half-open range of bytes of the text, in UTF-8, on character boundaries.
 */
export interface Span {
    start: number;
    end: number;
}

/**
 * A list that JSON writes as a bare string when it has exactly one element, as IAM's console does.
 */
export type OneOrMany = string | string[];

/**
 * A message that is told of, for the popup.
 */
export interface Told {
    /**
     * What it says, without secrets.
     */
    text: string;
    /**
     * How many denials of it were not told of before.
     */
    denials: number;
}

/**
 * A page to read.
 */
export interface Link {
    title: string;
    url: string;
}

/**
 * A part of an answer: the next few of its steps and policies.
 */
export interface GuideSection {
    /**
     * Who does it, or when it is the case.
     */
    title: string;
    /**
     * How its steps belong to those of the others.
     */
    order: Order;
    /**
     * How many of the steps.
     */
    steps: number;
    /**
     * How many of the policies.
     */
    policies: number;
}

/**
 * A piece of `Condition` that lets the refused caller past a `Deny`.
 *
 * It is no policy, and no statement: undeny has not seen the statement that refused. The owner adds the piece to the
 * `Condition` of *that* statement. All parts of a `Condition` have to hold for a statement to match, so that the piece can
 * only narrow the Deny, whatever stands there (`Action`, `NotAction`, `"*"`).
 *
 * Show it as JSON under its title, say that it goes into the `Condition` of the Deny that stands in the named policy, and that
 * a value joins the list where the same operator and key stand there already. Never show it as a policy of its own: an
 * `Effect` or `Version` around it would be a Deny that nobody has seen.
 *
 * Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html>
 */
export interface Exception {
    /**
     * The type of policy that holds the Deny.
     */
    type: PolicyType;
    /**
     * What it is for, in a few words.
     */
    title: string;
    /**
     * Where the policy with the Deny is attached.
     */
    attachTo: AttachTo;
    /**
     * Operators, keys and values: `{"ArnNotLike": {"aws:PrincipalArn": "…"}}`.
     */
    condition: Record<string, Record<string, string | string[]>>;
    /**
     * What nobody can know from the message, as it stands in `condition`: `${PrincipalArn}`.
     */
    placeholders: string[];
}

/**
 * A piece of text that is put into a document.
 */
export interface Insertion {
    /**
     * Before which byte.
     */
    at: number;
    /**
     * What.
     */
    text: string;
}

/**
 * A place to ask, and for whom it is.
 */
export interface Desk {
    /**
     * The link, with places to fill in: `https://desk.example.com/new?title={title}&body={request}`.
     */
    link?: string;
    /**
     * What the button says; "Ask for access" where it is empty.
     */
    label?: string;
    /**
     * A sentence of the company's for the line.
     */
    note?: string;
    /**
     * The account that it is for; every account where it is empty.
     */
    account?: string;
    /**
     * The organization whose policy refused (`o-exampleorgid`); any where it is empty.
     */
    organization?: string;
}

/**
 * A reason to look twice at a denial: anybody may have written the text.
 */
export type Doubt = { kind: "caller-of-another-account"; caller: string; account: string } | { kind: "caller-is-not-signed-in"; caller: string; account: string } | { kind: "unknown-service"; service: string } | { kind: "not-written-by-aws" };

/**
 * A resource as a message prints it, and completed to an ARN.
 */
export interface DeniedResource {
    /**
     * As printed.
     */
    raw: string;
    /**
     * The ARN: printed, or completed. Parts that nobody can know are `${Placeholders}`.
     */
    arn: string | undefined;
    /**
     * The reference's name for this sort of resource: `function`.
     */
    resourceType: string | undefined;
    /**
     * The parts of `arn` that the message does not print, and where each came from.
     */
    inferred: Inference[];
    /**
     * The placeholders that stand in `arn`, as they stand there: `${Region}`.
     */
    placeholders: string[];
    /**
     * Other ARNs that the printed name could mean.
     */
    alternatives: string[];
}

/**
 * A retired AWS managed policy that a text names, as `undeny retired --json` prints it.
 */
export interface RetiredFinding {
    /**
     * The policy: `AWSLambdaFullAccess`.
     */
    policy: string;
    /**
     * The policy that AWS's documentation names in its place; `null` where it names none.
     */
    successor: string | undefined;
    /**
     * The file as it was named; `null` for a text without a name.
     */
    file: string | undefined;
    /**
     * The line, from 1.
     */
    line: number;
    /**
     * The column, in characters from 1.
     */
    column: number;
    /**
     * Whether the policy still exists, and AWS only says to move away from it.
     */
    exists: boolean;
    /**
     * The living policy of nearly the same name, where AWS documents no successor.
     */
    alike: string | undefined;
    /**
     * The page of AWS's that this rests on.
     */
    page: string;
    /**
     * Who has it, where the text says so.
     */
    attachedTo: AttachTo | undefined;
    /**
     * What it is about, in sentences.
     */
    summary: string;
    /**
     * What the successor no longer grants; empty also where that is not known.
     */
    takesAway: string[];
    /**
     * What it grants only on some resources or under conditions.
     */
    narrows: string[];
    /**
     * What to do, in order.
     */
    steps: string[];
    /**
     * The commands alone, where commands change it.
     */
    commands: string[];
    /**
     * The line with the successor in it, where a line of a file changes it.
     */
    newLine: string | undefined;
}

/**
 * A statement that a decoded authorization message says matched the request.
 */
export interface MatchedStatement {
    /**
     * The statement's `Sid` or id.
     */
    statementId: string | undefined;
    /**
     * The policy's id or ARN.
     */
    policyId: string | undefined;
    /**
     * The policy type as AWS codes it.
     */
    policyType: string | undefined;
    /**
     * `ALLOW` or `DENY`.
     */
    effect: string | undefined;
}

/**
 * A whole policy, valid as it stands.
 */
export interface PolicyDocument {
    Version: string;
    Statement: Statement[];
}

/**
 * An action as a message prints it.
 */
export interface DeniedAction {
    /**
     * As printed.
     */
    raw: string;
    /**
     * In the reference's spelling, where the reference knows it: `sqs:CreateQueue` for `sqs:createqueue`.
     */
    name: string | undefined;
    /**
     * The nearest action of the reference, where `raw` is none: `deeplens:GetDevice` for `aws-deeplense:GetDevice`.
     */
    nearest: string | undefined;
}

/**
 * An answer of the guide, as `undeny guide --json` prints it.
 */
export interface GuideAnswer {
    /**
     * All policies, in the order of the sections.
     */
    policies: ProposedPolicy[];
    /**
     * All steps, in order. Text in backticks is code.
     */
    steps: string[];
    /**
     * The commands of the AWS CLI among the steps, each once.
     */
    commands: string[];
    /**
     * Pages of AWS's documentation.
     */
    links: Link[];
    /**
     * The topic.
     */
    topic: Topic;
    /**
     * The topic's name.
     */
    title: string;
    /**
     * The whole answer in a sentence or two.
     */
    summary: string;
    /**
     * Whose turn it is, or which case: which of the steps and policies belong to it.
     */
    sections: GuideSection[];
    /**
     * What to know before.
     */
    cautions: string[];
}

/**
 * An identity provider that many use.
 */
export type TokenProvider = "git-hub" | "git-lab" | "eks" | "cognito";

/**
 * For whom the steps are written.
 */
export type Reader = "requester" | "administrator";

/**
 * How bad a fault is.
 */
export type Severity = "error" | "warning";

/**
 * How the steps of a part belong to those of the others.
 */
export type Order = "next" | "own" | "none";

/**
 * How wide a proposed policy is.
 */
export type Scope = "exact" | "dependent" | "also-needed" | "alternative" | "same-type" | "read-only";

/**
 * One denial, explained.
 */
export interface Diagnosis {
    /**
     * What sort of refusal it is.
     */
    kind: Kind;
    /**
     * Where it stands in the text, the first time.
     */
    span: Span;
    /**
     * How often the same denial stands in the text.
     */
    count: number;
    /**
     * What was read.
     */
    denial: Denial;
    /**
     * Why to look twice before anything of it is copied or granted; said first, in the warning colour.
     */
    doubts?: Doubt[];
    /**
     * What to do.
     */
    remedy: Remedy;
}

/**
 * One key of a request's context.
 */
export interface ContextKey {
    key: string;
    values: string[];
}

/**
 * One part of an ARN that was not printed.
 */
export interface Inference {
    /**
     * Which part.
     */
    part: ArnPart;
    /**
     * What it was taken to be.
     */
    value: string;
    /**
     * From what.
     */
    from: Source;
}

/**
 * One policy that would let the request through.
 */
export interface ProposedPolicy {
    /**
     * The type of policy.
     */
    type: PolicyType;
    /**
     * What it is for, in a few words: "Exactly what was denied".
     */
    title: string;
    /**
     * How wide it is.
     */
    scope: Scope;
    /**
     * Where it goes.
     */
    attachTo: AttachTo;
    /**
     * A whole policy.
     */
    document: PolicyDocument;
    /**
     * What nobody can know from the message, as it stands in `document`: `${Region}`.
     */
    placeholders: string[];
}

/**
 * One statement of a policy.
 */
export interface Statement {
    Sid?: string;
    Effect: Effect;
    Principal?: Principals;
    Action?: OneOrMany;
    NotAction?: OneOrMany;
    Resource?: OneOrMany;
    NotResource?: OneOrMany;
    Condition?: Record<string, Record<string, string | string[]>>;
}

/**
 * Settings of the cards in this frame. Everything is optional: the widget has none.
 */
export interface Settings {
    /**
     * The form in which policies are shown first: `json`, `terraform`, `cloudformation`, `cdk-typescript`, `cli`.
     */
    format?: string;
    /**
     * Whether a card begins open where a page shows one denial.
     */
    beginOpen?: boolean;
    /**
     * Where to ask; the first that fits is taken.
     */
    desks?: Desk[];
    /**
     * The company's name.
     */
    company?: string;
    /**
     * The names of the cards that the reader has left open; see [`name`].
     */
    opened?: string[];
    /**
     * Whether wider choices than what was denied are left out.
     */
    noWiderChoices?: boolean;
}

/**
 * The `Principal` element: everybody, or values by type (`AWS`, `Service`, `Federated`, `CanonicalUser`).
 */
export type Principals = string | Map<string, OneOrMany>;

/**
 * The parts of an ARN that can be inferred.
 */
export type ArnPart = "partition" | "service" | "region" | "account" | "resource";

/**
 * The policies that would let many denials through.
 */
export interface Merged {
    /**
     * One for each place that a policy goes to, titled with it; more where IAM's limit for a managed policy asks for it.
     */
    policies: ProposedPolicy[];
    /**
     * The denials that no policy here mends.
     */
    leftOut: LeftOut[];
}

/**
 * The policy types that AWS names in an access denied message.
 *
 * Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
 */
export type PolicyType = "identity-based policy" | "resource-based policy" | "service control policy" | "resource control policy" | "permissions boundary" | "session policy" | "VPC endpoint policy" | "role trust policy";

/**
 * The smallest edit that lets a request past.
 */
export interface Edit {
    /**
     * A change for each statement: all of them are needed.
     */
    changes: Change[];
    /**
     * What else it lets past, in sentences.
     */
    letsPast: string[];
    /**
     * What to know before making it, in sentences.
     */
    notes: string[];
}

/**
 * The surroundings of a text. All of it is optional: an empty page is a terminal.
 */
export interface Page {
    /**
     * The page's full URL, as the address bar shows it.
     */
    url?: string;
    /**
     * Who is reading.
     */
    reader?: Reader;
    /**
     * What the console around the text says of itself; it counts where the URL says nothing.
     */
    around?: Around;
}

/**
 * What a line is about: it has its own sign, edge, words and colour.
 */
export type Family = "info" | "guard" | "other" | "doubt";

/**
 * What a line says.
 */
export interface Verdict {
    /**
     * What it is about.
     */
    family: Family;
    /**
     * The cause, one sentence.
     */
    what: string;
    /**
     * What follows from it, whole sentences; empty where nothing is known.
     */
    more: string[];
    /**
     * The cause in two or three words, for a list: `Allow missing`.
     */
    short: string;
}

/**
 * What a message says of a refused request. What it does not say is `None`, empty or unknown.
 */
export interface Denial {
    /**
     * Who asked.
     */
    principal?: Principal | undefined;
    /**
     * What they asked to do, as printed.
     */
    actions?: DeniedAction[];
    /**
     * What `operation` most likely needs, where the message prints no action: derived, not read.
     */
    likelyActions?: string[];
    /**
     * On what.
     */
    resource?: DeniedResource | undefined;
    /**
     * Refused by a `Deny`, or for want of an `Allow`.
     */
    effect?: DenyEffect;
    /**
     * The type of policy that refused.
     */
    policyType?: PolicyType | undefined;
    /**
     * The policy that refused, where AWS names it.
     */
    policyArn?: string | undefined;
    /**
     * The message's own reason, where it is none of the policy types: "BlockPublicAccess is enabled".
     */
    reason?: string | undefined;
    /**
     * What refused, where the message says so and it is none of the policy types.
     */
    cause?: Cause;
    /**
     * The API operation: `ListObjectsV2`.
     */
    operation?: string | undefined;
    /**
     * The service as the message names it: `S3`, `AWSLambda`, `ecr`.
     */
    service?: string | undefined;
    /**
     * The error code: `AccessDeniedException`.
     */
    code?: string | undefined;
    /**
     * The HTTP status.
     */
    status?: number | undefined;
    /**
     * The request id.
     */
    requestId?: string | undefined;
    /**
     * When it happened, as printed (ISO 8601 in CloudTrail).
     */
    time?: string | undefined;
    /**
     * The Region that the message itself names (CloudTrail's `awsRegion`, an endpoint).
     */
    region?: string | undefined;
    /**
     * The role or user behind the session, where the message names it apart from the principal.
     */
    sessionIssuer?: string | undefined;
    /**
     * The service that made the call for the principal (CloudTrail's `invokedBy`, "on behalf of").
     */
    viaService?: string | undefined;
    /**
     * The request's context, from a decoded authorization message.
     */
    context?: ContextKey[];
    /**
     * The statements that matched, from a decoded authorization message.
     */
    matchedStatements?: MatchedStatement[];
    /**
     * The encoded authorization message, as printed, line breaks taken out.
     */
    encodedMessage?: string | undefined;
    /**
     * Whether `encoded_message` was cut off, so that it cannot be decoded.
     */
    encodedMessageCut?: boolean;
    /**
     * The AWS product that the text speaks of, where it names no action: `Lambda` in "cannot be assumed by Lambda".
     */
    assumingService?: string | undefined;
    /**
     * What the text says of the identity provider's token that AWS STS refused.
     */
    identityToken?: IdentityToken;
    /**
     * The sort of secrets that were taken out of the text around the denial: "secret access key".
     */
    redacted?: string[];
}

/**
 * What a part of an answer rests on.
 */
export type Source = "message" | "principal" | "page-url" | "reference";

/**
 * What a policy can be attached to.
 */
export type AttachKind = "user" | "group" | "role" | "permission-set" | "identity" | "resource" | "role-trust" | "permissions-boundary" | "service-control-policy" | "resource-control-policy" | "session" | "vpc-endpoint";

/**
 * What a statement does, as the wire says it.
 */
export type Says = "denies" | "depends" | "allows" | "does-not-match";

/**
 * What a text says of a token that AWS STS refused, beside the refusal itself, which names none of it.
 *
 * Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html>
 */
export interface IdentityToken {
    /**
     * Who issued it, where it is one that many use.
     */
    provider?: TokenProvider | undefined;
    /**
     * The provider's name as trust policies have it, where it is printed: `oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE`.
     */
    host?: string | undefined;
    /**
     * Its audience (`aud`): an identity pool's id.
     */
    audience?: string | undefined;
    /**
     * Its subject (`sub`): `system:serviceaccount:karpenter:karpenter`.
     */
    subject?: string | undefined;
}

/**
 * What a topic is asked with; all that is not given is left out.
 */
export interface Fields {
    /**
     * The service: its IAM prefix (`lambda`) or its name (`AWS Lambda`).
     */
    service?: string;
    /**
     * The account that it is about: the reader's own.
     */
    account?: string;
    /**
     * A user, by name or ARN.
     */
    user?: string;
    /**
     * A group, by name or ARN.
     */
    group?: string;
    /**
     * A role, by name or ARN.
     */
    role?: string;
    /**
     * A permission set of IAM Identity Center, by name.
     */
    permissionSet?: string;
    /**
     * Actions by name: `lambda:GetFunction`.
     */
    actions?: string[];
    /**
     * Everything that lists and reads.
     */
    reading?: boolean;
    /**
     * All actions of the service.
     */
    everything?: boolean;
    /**
     * Resources by name or ARN.
     */
    resource?: string[];
    /**
     * The other account, or a user or role of it by ARN.
     */
    from?: string;
    /**
     * What a third party and the reader agreed on.
     */
    externalId?: string;
    /**
     * A SAML 2.0 identity provider, by name.
     */
    saml?: string;
    /**
     * An OpenID Connect provider, by its address without `https://`.
     */
    oidc?: string;
    /**
     * Whom the provider's token has to name.
     */
    subject?: string;
    /**
     * For whom the provider's token has to be made.
     */
    audience?: string;
    /**
     * People come through IAM Identity Center.
     */
    identityCenter?: boolean;
    /**
     * Which case of the access keys; all where it is left out.
     */
    about?: string;
    /**
     * The Region.
     */
    region?: string;
    /**
     * The partition: `aws-cn`.
     */
    partition?: string;
}

/**
 * What is known of the console around a text: of the page around a frame, which does not learn that page's address, and
 * of the console's own header.
 */
export interface Around {
    /**
     * The address of the page around the frame without anything but what tells the Region, the partition and the account:
     * `https://us-east-1.console.aws.amazon.com/?region=us-east-1`.
     */
    origin?: string;
    /**
     * The account that is signed in, as the console's header says.
     */
    account?: string;
}

/**
 * What is wrong with a field.
 */
export interface GuideFault {
    /**
     * The field: `external-id`.
     */
    field: string;
    /**
     * What is wrong, and what to do.
     */
    message: string;
    /**
     * Whether nothing was given.
     */
    missing: boolean;
}

/**
 * What one policy does to it.
 */
export interface PolicyFinding {
    /**
     * What it is called: its name, or where it comes from.
     */
    name: string;
    /**
     * The text that the spans count in, where it is not the pasted one: a document that stood in a string.
     */
    text: string | undefined;
    /**
     * What is wrong with it.
     */
    faults: Fault[];
    /**
     * Its statements, every one.
     */
    statements: StatementFinding[];
}

/**
 * What one statement does to it.
 */
export interface StatementFinding {
    /**
     * The policy's name.
     */
    policy: string;
    /**
     * Where it stands in its document, from 0.
     */
    index: number;
    /**
     * Its `Sid`.
     */
    sid: string | undefined;
    /**
     * Where it stands in the text, in bytes of UTF-8.
     */
    span: Span;
    /**
     * The line on which it begins, from 1.
     */
    line: number;
    /**
     * Whether it allows or denies where it applies.
     */
    effect: Effect;
    /**
     * What it does.
     */
    verdict: Says;
    /**
     * The element by which it does not apply: `Action`, `Condition`.
     */
    unmatched: string | undefined;
    /**
     * Condition keys, or `action`, `resource`, `principal`, on which it depends.
     */
    dependsOn: string[];
    /**
     * Why, in sentences; what stands in backticks is code.
     */
    because: string[];
}

/**
 * What policies do to a refused request.
 */
export interface Finding {
    /**
     * What was found, in one sentence.
     */
    summary: string;
    /**
     * The policies that can be the one, in the order of the text. A pasted document is the only one.
     */
    policies: PolicyFinding[];
    /**
     * The smallest edit that lets this request past; `None` where it is not certain which statement refused, or where
     * very many do.
     */
    edit: Edit | undefined;
}

/**
 * What refused a request where the message itself says so and it is no policy that an Allow mends: set where the words are
 * read, so that nobody has to search them again.
 */
export type Cause = "expired-credentials" | "skewed-clock" | "wrong-signature" | "unknown-access-key" | "unvalidated-credentials" | "no-credentials" | "access-key-quota" | "identity-token-rejected" | "mfa-failed" | "block-public-access" | "customer-provided-keys" | "acls-disabled" | "requester-pays" | "all-access-disabled" | "region-disabled" | "sts-region-disabled" | "not-subscribed" | "billing-access-not-activated" | "marketplace-subscription" | "support-plan" | "model-access" | "management-account-only" | "not-shared" | "missing-policy" | "kubernetes-access" | "kubernetes-forbidden" | "lake-formation" | "api-gateway-authorizer" | "api-gateway-path" | "no-such-operation" | "function-url" | "app-sync-authorization" | "iot-policy" | "database-authentication" | "registry-login" | "through-vpc-endpoint" | "service-linked-role-missing" | "execution-role" | "managed-rule" | "backup-role" | "restore-role" | "pipeline-connection" | "pipeline-artifact" | "launch-template" | "secret-key" | "environment-key" | "load-balancer-logs" | "function-image" | "logs-subscription" | "bucket-notification";

/**
 * What several denials of one principal need.
 */
export interface Needs {
    /**
     * Who was refused; `None` where the messages do not say.
     */
    principal: Principal | undefined;
    /**
     * Which of the denials are this principal's, by their place in the list that was given.
     */
    denials: number[];
    /**
     * The policies that allow what an Allow can: as few as IAM's limit for a managed policy lets be.
     */
    policies: ProposedPolicy[];
    /**
     * The denials that are not in those policies, by their place in the list that was given, each with the reason.
     */
    notGranted: NotGranted[];
}

/**
 * What somebody asks.
 */
export type Topic = "access-keys" | "grant" | "pass-role" | "outside";

/**
 * What sort of principal a request came from.
 *
 * Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
 */
export type PrincipalKind = "user" | "role" | "assumed-role" | "root" | "federated-user" | "oidc-provider" | "saml-provider" | "service" | "account" | "anonymous" | "unknown";

/**
 * What sort of refusal a text reports.
 */
export type Kind = "access-denied" | "assume-role" | "encoded" | "kms" | "access-key" | "managed-policy" | "other";

/**
 * What to do about a denial.
 */
export interface Remedy {
    /**
     * Who can mend it.
     */
    owner: Owner;
    /**
     * The whole answer in one sentence.
     */
    summary: string;
    /**
     * What the reader can do, in order. Text in backticks is code.
     */
    steps: string[];
    /**
     * What the owner can do, in order. Text in backticks is code.
     */
    ownerSteps: string[];
    /**
     * The policies to ask for: the first is the answer, the others are choices that say what they are.
     */
    policies: ProposedPolicy[];
    /**
     * What the owner of a `Deny` can add to the statement that refused; never a policy. Empty where an Allow is missing, and
     * where no exception is right.
     */
    exceptions?: Exception[];
    /**
     * What to know before granting it.
     */
    cautions: string[];
    /**
     * Pages of AWS's documentation.
     */
    links: Link[];
}

/**
 * Where a policy goes.
 */
export interface AttachTo {
    /**
     * What sort of thing it is attached to.
     */
    kind: AttachKind;
    /**
     * The thing's name: a user, a role, a permission set, a bucket.
     */
    name: string | undefined;
    /**
     * The thing's ARN, where it is known.
     */
    arn: string | undefined;
}

/**
 * Whether a request was refused by a `Deny` or for want of an `Allow`.
 *
 * Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html>
 */
export type DenyEffect = "implicit" | "explicit" | "unknown";

/**
 * Whether a statement allows or denies.
 */
export type Effect = "Allow" | "Deny";

/**
 * Who can mend a denial.
 */
export type Owner = "administrator of your account" | "IAM Identity Center administrator" | "owner of the resource" | "organization administrator" | "owner of the role" | "whoever creates the session" | "owner of the VPC endpoint" | "you" | "AWS" | "unknown";

/**
 * Who made the request, as printed and as understood.
 */
export interface Principal {
    /**
     * As printed.
     */
    raw: string;
    /**
     * The ARN, where what is printed is one.
     */
    arn: string | undefined;
    /**
     * What sort of principal it is.
     */
    kind: PrincipalKind;
    /**
     * The account id (twelve digits), where it is printed.
     */
    account: string | undefined;
    /**
     * The name of the user, role or provider, without its path.
     */
    name: string | undefined;
    /**
     * The role session's name.
     */
    session: string | undefined;
}

/** What the guide answers, or what is wrong with what it was asked with. */
export interface Guided { answer?: GuideAnswer; faults: GuideFault[]; }
/** The few words of a form that is no field. */
export interface GuideWords { topic: string; answer: string; more: string; paste: string; none: string; between: string; }

/** Whether a card is dark or light; `auto` follows the reader's system. */
export type Mode = "auto" | "light" | "dark";


/**
 * A diagnosis as a terminal shows it: the cause, the facts, what to do, the policies.
 */
export function asText(diagnosis: Diagnosis): string;

/**
 * Takes the reader's and the company's settings; they count for cards that are drawn from now on.
 */
export function configure(settings: Settings): void;

/**
 * Draws a card in `container` for every denial that `text` holds, in place of what stood there; returns the diagnoses.
 */
export function draw(container: Element, text: string, page: Page, mode: Mode): Diagnosis[];

/**
 * Draws one card for `diagnoses` in `container`, opened, in place of what stood there. `message` is their text, without
 * secrets; it may be empty.
 */
export function drawCard(container: Element, diagnoses: Diagnosis[], message: string, reader: Reader, mode: Mode): void;

/**
 * Draws what the guide answers in `container`, in place of what stood there; nothing where something is wrong.
 */
export function drawGuide(container: Element, topic: string, fields: Record<string, string>, mode: Mode): Guided;

/**
 * As [`draw`], but as a line beside a text that stands in the page: the reader opens it, and can close it.
 */
export function drawLine(container: Element, text: string, page: Page, mode: Mode): Diagnosis[];

/**
 * Draws the retired AWS managed policies that `text` names in `container`, in place of what stood there.
 */
export function drawRetired(container: Element, text: string, file: string | null | undefined, mode: Mode): RetiredFinding[];

/**
 * Every denial that `text` holds, explained.
 */
export function explain(text: string, page: Page): Diagnosis[];

/**
 * Puts the keyboard on the first button of the frame's next card; `false` where there is none.
 */
export function goToCard(): boolean;

/**
 * What the guide answers to `topic` for `fields`, by their names; texts, several with line breaks between them.
 */
export function guide(topic: string, fields: Record<string, string>): Guided;

/**
 * What a page says of the fields: service, account, Region, partition, by the fields' names.
 */
export function guideFields(page: Page): Record<string, string>;

/**
 * The form of a topic: its fields, those that it cannot do without first.
 */
export function guideForm(topic: string): FormField[];

/**
 * The topics of the guide and the retired policies: short name and name.
 */
export function guideTopics(): [string, string][];

/**
 * The words of a form that is no field.
 */
export function guideWords(): GuideWords;

/**
 * Whether undeny fills in this link to a company's own desk: `https` or `mailto`, with places that it knows.
 */
export function isDeskLink(template: string): boolean;

/**
 * What the extension's own pages say in the language that is spoken now: each label by its name, places to fill in as
 * `{number}`.
 */
export function labels(): Record<string, string>;

/**
 * Learns a language from a file of `locales/`, so that it can be spoken.
 */
export function learn(locale: string): void;

/**
 * The policies that would let all of `diagnoses` through, one for each principal, and which of them no policy mends.
 */
export function merge(diagnoses: Diagnosis[]): Merged;

/**
 * What each principal of `diagnoses` needs: one policy, and what is not in it.
 */
export function needs(diagnoses: Diagnosis[]): Needs[];

/**
 * Reads around `hit`, an element whose text holds a needle, or only `text` of it where all of it would be too much.
 * Whether it tells of a denial, so that it need not be read again before it changes; `settle` then shows the card.
 */
export function read(hit: Element, text: string | null | undefined, page: Page): boolean;

/**
 * One request for all of `diagnoses`, as plain text.
 */
export function request(diagnoses: Diagnosis[]): string;

/**
 * Every retired AWS managed policy that `text` names.
 */
export function retired(text: string, file?: string | null): RetiredFinding[];

/**
 * Puts this frame's cards right: looks again at what was found before. Returns the messages that are shown for the first
 * time and those that the reader opened.
 */
export function settle(page: Page): Told[];

/**
 * Speaks the language `tag` from now on; `false` where it has to be learned first. English is always known.
 */
export function speak(tag: string): boolean;

/**
 * What the line of each of `diagnoses` says.
 */
export function verdicts(diagnoses: Diagnosis[]): Verdict[];

/**
 * The engine's version.
 */
export function version(): string;

/**
 * `policy` in the form of this short name (`json`, `terraform`, …); `undefined` where the form has no place for it.
 */
export function write(policy: ProposedPolicy, format: string): string | undefined;
