//! Let people in who are outside the account: by a role, by federation, or by the resource's own policy.
//!
//! Sources: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios.html>,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html>

use super::fault::Fault;
use super::fields::{Field, Fields};
use super::grant;
use super::person::{Person, request};
use super::place::{Place, account_fault, account_needed, given, service};
use super::statements::{Statements, statements};
use super::wanted::Wanted;
use super::{Guidance, Order, Section, Topic};
use crate::Page;
use crate::advise::case::Case;
use crate::advise::complete;
use crate::advise::grant::principal_of;
use crate::advise::known::services::{has_resource_policies, policy_names_no_resource};
use crate::advise::propose::draft::{attach, placeholders, policy};
use crate::advise::propose::resource::{place as place_of, thing};
use crate::advise::propose::set_policy;
use crate::advise::propose::trust::{require, saml_audience, trusts, trusts_oidc};
use crate::diagnosis::{AttachKind, AttachTo, Kind, Scope};
use crate::iam::{Arn, PolicyType, Principals, Statement, is_account_id};
use crate::reference::Service;
use crate::say::links::Doc;
use crate::say::messages::{
    Federation, GuideFaults, GuideGrant, GuideOutside, GuideTitles, ResourceTitles, Trust,
};
use crate::say::nouns::Listed;
use crate::say::{AccountId, Call, Code, Command, Message, Name, Role};

/// Who comes from outside.
enum Comer {
    /// A whole account, or a user or role of it; a third party agrees on an external id.
    Account {
        account: String,
        principal: String,
        external_id: Option<String>,
    },
    Saml {
        provider: String,
    },
    Oidc {
        host: String,
        subject: String,
        audience: String,
    },
    IdentityCenter {
        set: Option<String>,
    },
}

/// What is asked.
struct Question<'a> {
    service: Service,
    wanted: Wanted,
    resources: &'a [String],
    /// The name of the role to be made.
    role: Option<Person>,
    place: Place,
}

impl Question<'_> {
    fn role_name(&self) -> Option<&str> {
        self.role.as_ref().map(|role| role.name.as_str())
    }

    fn role_arn(&self) -> String {
        match &self.role {
            Some(role) => role.arn(&self.place).unwrap_or_default(),
            None => self.place.iam("role/${RoleName}"),
        }
    }

    fn of_role(&self, call: Call) -> Command {
        call.given("role-name", self.role_name(), "ROLE_NAME")
    }

    fn ours(&self) -> AccountId {
        AccountId::or_unknown(self.place.account.as_deref())
    }
}

pub(super) fn guide(fields: &Fields) -> Result<Guidance, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut place = Place::of(fields, &mut faults);
    account_needed(fields, &mut faults);
    let service = service(fields, &mut faults);
    let role = Person::role(fields, &mut place, &mut faults);
    let comer = comer(fields, &place, &mut faults);
    let Some(service) = service else { return Err(faults) };
    // Whoever says nothing of it is shown what such people mostly need.
    let said = Wanted::of(fields, service, &mut faults);
    let unsaid = said.is_none();
    let wanted = said.unwrap_or_else(|| Wanted::usual(service));
    let mut granted = statements(service, &wanted, &fields.resource, None, &place, &mut faults);
    // What narrows a grant within the account is for the guide to granting.
    let none: [&str; 0] = [];
    let narrows = GuideGrant::CanNarrow { action: Code::new(""), keys: Listed::of(&none) }.into();
    let lists = GuideGrant::ListsElsewhere { actions: Listed::of(&none) }.into();
    granted.cautions.retain(|caution: &Message| !caution.is_like(&narrows) && !caution.is_like(&lists));
    if unsaid {
        granted.cautions.insert(0, GuideOutside::Unsaid.into());
    }
    let (true, Some(comer)) = (faults.is_empty(), comer) else { return Err(faults) };
    let question = Question { service, wanted, resources: &fields.resource, role, place };
    Ok(answer(&question, &comer, granted))
}

fn comer(fields: &Fields, place: &Place, faults: &mut Vec<Fault>) -> Option<Comer> {
    let from = given(fields.from.as_deref());
    let saml = given(fields.saml.as_deref());
    let oidc = given(fields.oidc.as_deref());
    let ways = [from.is_some(), saml.is_some(), oidc.is_some(), fields.identity_center];
    match ways.iter().filter(|way| **way).count() {
        0 => {
            faults.push(Fault::missing(Field::From, GuideFaults::FromMissing));
            return None;
        }
        1 => (),
        _ => {
            faults.push(Fault::of(Field::From, GuideFaults::OneWay));
            return None;
        }
    }
    let external_id = given(fields.external_id.as_deref());
    if let Some(id) = external_id {
        if from.is_none() {
            faults.push(Fault::of(Field::ExternalId, GuideFaults::ExternalIdAlone));
        }
        // Source: <https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html>
        let allowed = |c: char| c.is_ascii_alphanumeric() || "_+=,.@:/-".contains(c);
        if !(2..=1224).contains(&id.len()) || !id.chars().all(allowed) {
            faults.push(Fault::of(Field::ExternalId, GuideFaults::NoExternalId { given: Code::new(id) }));
        }
    }
    if let Some(from) = from {
        return account(from, external_id, place, faults);
    }
    if let Some(name) = saml {
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        if name.is_empty() || name.len() > 128 || !name.chars().all(plain) {
            faults.push(Fault::of(Field::Saml, GuideFaults::NoName { given: Code::new(name) }));
        }
        return Some(Comer::Saml { provider: name.to_owned() });
    }
    if let Some(address) = oidc {
        let host = address.strip_prefix("https://").unwrap_or(address).trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || "._-/:".contains(c);
        if !host.contains('.') || !host.chars().all(plain) {
            faults.push(Fault::of(Field::Oidc, GuideFaults::NoProvider { given: Code::new(address) }));
        }
        let subject = given(fields.subject.as_deref());
        if subject.is_some_and(|subject| subject.contains(['*', '?'])) {
            faults.push(Fault::of(Field::Subject, GuideFaults::WholeSubject));
        }
        return Some(Comer::Oidc {
            host: host.to_owned(),
            subject: subject.unwrap_or("${Subject}").to_owned(),
            audience: given(fields.audience.as_deref()).unwrap_or("sts.amazonaws.com").to_owned(),
        });
    }
    let set = given(fields.permission_set.as_deref());
    Some(Comer::IdentityCenter { set: set.map(str::to_owned) })
}

/// An account id, or the ARN of a user or role.
fn account(from: &str, external_id: Option<&str>, place: &Place, faults: &mut Vec<Fault>) -> Option<Comer> {
    let external_id = external_id.map(str::to_owned);
    let (account, principal) = if let Some(arn) = Arn::parse(from) {
        let person = arn.service == "iam"
            && arn.partition == place.partition.id()
            && ["user/", "role/"].iter().any(|sort| arn.resource.starts_with(sort))
            && !arn.resource.contains(['*', '?', '$']);
        match arn.account_id().filter(|_| person) {
            Some(account) => (account.to_owned(), from.to_owned()),
            None => {
                faults.push(Fault::of(Field::From, GuideFaults::FromIsNobody { given: Code::new(from) }));
                return None;
            }
        }
    } else if is_account_id(from) {
        (from.to_owned(), format!("arn:{}:iam::{from}:root", place.partition))
    } else {
        faults.push(account_fault(Field::From, from));
        return None;
    };
    if place.account.as_deref() == Some(account.as_str()) {
        faults.push(Fault::of(Field::From, GuideFaults::SameAccount { account: account.as_str().into() }));
    }
    Some(Comer::Account { account, principal, external_id })
}

fn answer(question: &Question, comer: &Comer, granted: Statements) -> Guidance {
    let service = Name::new(&question.service.name());
    let mut cautions = granted.cautions;
    let statements = granted.statements;
    let (summary, sections, mut docs): (GuideOutside, Vec<Section>, Vec<Doc>) = match comer {
        Comer::Account { account, principal, external_id } => {
            let theirs = AccountId::from(account.as_str());
            let third = external_id.is_some();
            let mut sections = by_role(question, account, principal, external_id.as_deref(), statements);
            // A resource's policy cannot ask for an external id.
            if !third {
                sections.extend(by_resource(question, account, principal));
            }
            let mut docs =
                vec![if third { Doc::ThirdParty } else { Doc::OwnAccounts }, Doc::RolesOrResourcePolicies];
            docs.push(Doc::CrossAccount);
            if third {
                cautions.push(Trust::ExternalIdKeepsOthersOut.into());
            }
            cautions.push(Trust::AllOfThePermissions.into());
            let summary = match third {
                true => GuideOutside::SummaryThirdParty { service, theirs },
                false => GuideOutside::SummaryAccount { service, theirs },
            };
            (summary, sections, docs)
        }
        Comer::Saml { provider } => {
            let summary = GuideOutside::SummarySaml { service, provider: provider.as_str().into() };
            (summary, vec![saml(question, provider, statements)], vec![Doc::Saml, Doc::Federation])
        }
        Comer::Oidc { host, subject, audience } => {
            cautions.push(Federation::NeverWithoutSubject.into());
            let section = oidc(question, host, subject, audience, statements);
            let summary = GuideOutside::SummaryOidc { service, provider: host.as_str().into() };
            (summary, vec![section], vec![Doc::Oidc, Doc::Federation])
        }
        Comer::IdentityCenter { set } => {
            let sections = vec![identity_center(question, set.as_deref(), statements)];
            (
                GuideOutside::SummaryIdentityCenter { service },
                sections,
                vec![Doc::PermissionSets, Doc::Federation],
            )
        }
    };
    docs.dedup();
    Guidance { topic: Topic::Outside, summary: summary.into(), sections, cautions, docs }
}

/// The role's permissions, and how it is made.
fn make_role(question: &Question, section: &mut Section, trust: Statement, statements: Vec<Statement>) {
    let place = |kind, arn| AttachTo { kind, name: question.role_name().map(str::to_owned), arn: Some(arn) };
    let arn = question.role_arn();
    section.tell(GuideOutside::MakeRole {
        create: question.of_role(Call::CreateRole).with("assume-role-policy-document", "file://trust.json"),
    });
    section.tell(GuideOutside::GivePermissions {
        put: question
            .of_role(Call::PutRolePolicy)
            .with("policy-name", "OutsideAccess")
            .with("policy-document", "file://policy.json"),
    });
    let role = Role(question.role_name().map(Name::from));
    section.policies.push(policy(
        PolicyType::RoleTrust,
        GuideTitles::WhoMayAssume { role },
        Scope::Exact,
        place(AttachKind::RoleTrust, arn.clone()),
        vec![trust],
    ));
    section.policies.push(policy(
        PolicyType::IdentityBased,
        grant::title(question.service, &question.wanted),
        Scope::Exact,
        place(AttachKind::Role, arn),
        statements,
    ));
}

/// A role in the reader's account that somebody of another assumes.
fn by_role(
    question: &Question,
    account: &str,
    principal: &str,
    external_id: Option<&str>,
    statements: Vec<Statement>,
) -> Vec<Section> {
    let (ours, theirs) = (question.ours(), AccountId::from(account));
    let mut first = Section::new(GuideOutside::YouFirst { ours });
    let mut trust = trusts(principal_of("AWS", principal), vec!["sts:AssumeRole".to_owned()]);
    if let Some(id) = external_id {
        require(&mut trust, "StringEquals", "sts:ExternalId", id);
        first.tell(GuideOutside::AgreeOnId);
    }
    make_role(question, &mut first, trust, statements);
    let arn = question.role_arn();
    first.tell(GuideOutside::TellThem { arn: Code::new(&arn) });

    let mut second = Section::new(GuideOutside::ThenThey { theirs: theirs.clone() });
    second.tell(GuideOutside::TheyAttach);
    let assume =
        Call::AssumeRole.given("role-arn", Some(&arn), "ROLE_ARN").with("role-session-name", "SESSION_NAME");
    second.tell(GuideOutside::TheyAssume {
        assume: match external_id {
            Some(id) => assume.given("external-id", Some(id), "EXTERNAL_ID"),
            None => assume,
        },
    });
    let person = Arn::parse(principal).filter(|arn| arn.resource != "root");
    let named = |sort: &str| person.and_then(|arn| arn.resource.strip_prefix(sort)?.rsplit('/').next());
    let attach_to = match (named("user/"), named("role/")) {
        (Some(name), _) => {
            AttachTo { kind: AttachKind::User, name: Some(name.to_owned()), arn: Some(principal.to_owned()) }
        }
        (_, Some(name)) => {
            AttachTo { kind: AttachKind::Role, name: Some(name.to_owned()), arn: Some(principal.to_owned()) }
        }
        _ => attach(AttachKind::Identity),
    };
    let title = GuideTitles::MayAssume { theirs };
    let assume = vec![Statement::allow("sts:AssumeRole", arn)];
    second.policies.push(policy(PolicyType::IdentityBased, title, Scope::AlsoNeeded, attach_to, assume));
    vec![first, second]
}

/// The other way: the resource's own policy, where the service has one.
fn by_resource(question: &Question, account: &str, principal: &str) -> Vec<Section> {
    let prefix = question.service.prefix();
    let [name] = question.resources else { return Vec::new() };
    if !has_resource_policies(&prefix) {
        let mut none = Section::ordered(Order::None, GuideOutside::OtherWay);
        none.tell(GuideOutside::NoResourcePolicies { service: Name::new(&question.service.name()) });
        return vec![none];
    }
    let person = principal_of("AWS", principal);
    let mut faults = Vec::new();
    let granted = statements(
        question.service,
        &question.wanted,
        question.resources,
        None,
        &question.place,
        &mut faults,
    );
    let on_it: Vec<Statement> = granted
        .statements
        .into_iter()
        .filter(|of| of.resource.as_ref().is_some_and(|arns| arns.0 != ["*"]))
        .collect();
    if on_it.is_empty() {
        return Vec::new();
    }
    let page = Page::default();
    let action =
        on_it.iter().filter_map(|of| of.action.as_ref()?.0.first()).next().cloned().unwrap_or_default();
    let arn = on_it.iter().filter_map(|of| of.resource.as_ref()?.0.first()).next().cloned();
    let mut denial = request(None, &question.place, &action, arn.as_deref().or(Some(name)));
    denial.principal = Some(crate::iam::Principal::read(principal));
    let denial = complete::complete(denial, &page);
    let case = Case::new(Kind::AccessDenied, &denial, &page);
    let thing = thing(&case);

    let mut first = Section::ordered(Order::Own, GuideOutside::OtherWay);
    first.tell(GuideOutside::AddToPolicy { thing: thing.clone(), ours: question.ours() });
    first.tell_all(set_policy::steps(&case));
    let mut theirs_too = on_it.clone();
    let statements = on_it.into_iter().map(|of| in_resource_policy(of, &prefix, &person)).collect();
    let mut document = policy(
        PolicyType::ResourceBased,
        ResourceTitles::ToAdd { thing },
        Scope::Alternative,
        place_of(&case),
        statements,
    );
    document.placeholders = placeholders(&document.document);
    first.policies.push(document);
    for statement in &mut theirs_too {
        statement.sid = None;
    }
    let theirs = AccountId::from(account);
    first.tell(GuideOutside::TheyToo { theirs: theirs.clone() });
    first.tell(GuideOutside::StaysThemselves);
    first.policies.push(policy(
        PolicyType::IdentityBased,
        GuideTitles::TheirAllow { theirs },
        Scope::Alternative,
        attach(AttachKind::Identity),
        theirs_too,
    ));
    vec![first]
}

/// A statement in the form that the service's policies have.
fn in_resource_policy(statement: Statement, prefix: &str, principal: &Principals) -> Statement {
    let resource = match prefix {
        "kms" => Some("*".into()),
        _ if policy_names_no_resource(prefix) => None,
        _ => statement.resource.clone(),
    };
    Statement { principal: Some(principal.clone()), resource, ..statement }
}

fn saml(question: &Question, provider: &str, statements: Vec<Statement>) -> Section {
    let place = &question.place;
    let mut section = Section::new(GuideOutside::YouFirst { ours: question.ours() });
    section.tell(GuideOutside::MakeSaml {
        create: Call::CreateSamlProvider
            .given("name", Some(provider), "NAME")
            .with("saml-metadata-document", "file://metadata.xml"),
        list: Call::ListSamlProviders.bare(),
    });
    let arn = place.iam(&format!("saml-provider/{provider}"));
    let mut trust =
        trusts(principal_of("Federated", arn.as_str()), vec!["sts:AssumeRoleWithSAML".to_owned()]);
    require(&mut trust, "StringEquals", "SAML:aud", saml_audience(place.partition.id()));
    make_role(question, &mut section, trust, statements);
    section.tell(GuideOutside::TellTheProvider {
        role: Code::new(question.role_arn()),
        provider: Code::new(arn),
    });
    section.tell(GuideOutside::SignInThere);
    section
}

fn oidc(
    question: &Question,
    host: &str,
    subject: &str,
    audience: &str,
    statements: Vec<Statement>,
) -> Section {
    let mut section = Section::new(GuideOutside::YouFirst { ours: question.ours() });
    let url = format!("https://{host}");
    section.tell(GuideOutside::MakeOidc {
        create: Call::CreateOpenIdConnectProvider.given("url", Some(&url), "URL").given(
            "client-id-list",
            Some(audience),
            "AUDIENCE",
        ),
        list: Call::ListOpenIdConnectProviders.bare(),
    });
    let provider = question.place.iam(&format!("oidc-provider/{host}"));
    make_role(question, &mut section, trusts_oidc(provider, host, audience, subject), statements);
    section.tell(GuideOutside::TokenHasToNameThem);
    match host {
        "token.actions.githubusercontent.com" => section.tell(Federation::GitHubNeeds),
        _ if host.starts_with("oidc.eks.") => section.tell(Federation::EksNeeds),
        _ => (),
    }
    section.tell(GuideOutside::ProgramAssumes);
    section
}

fn identity_center(question: &Question, set: Option<&str>, statements: Vec<Statement>) -> Section {
    let mut section = Section::new(GuideOutside::InTheManagementAccount);
    let of_set = |call: Call| {
        call.with("instance-arn", "INSTANCE_ARN").with("permission-set-arn", "PERMISSION_SET_ARN")
    };
    section.tell(GuideOutside::FindInstance {
        list: Call::ListInstances.with("query", "Instances[0].InstanceArn"),
    });
    section.tell(GuideOutside::MakePermissionSet {
        create: Call::CreatePermissionSet.with("instance-arn", "INSTANCE_ARN").given(
            "name",
            set,
            "PERMISSION_SET_NAME",
        ),
        put: of_set(Call::PutInlinePolicyToPermissionSet).with("inline-policy", "file://policy.json"),
    });
    section.tell(GuideOutside::Assign {
        assign: Call::CreateAccountAssignment
            .with("instance-arn", "INSTANCE_ARN")
            .given("target-id", question.place.account.as_deref(), "ACCOUNT_ID")
            .with("target-type", "AWS_ACCOUNT")
            .with("permission-set-arn", "PERMISSION_SET_ARN")
            .with("principal-type", "GROUP")
            .with("principal-id", "GROUP_ID"),
        ours: question.ours(),
    });
    section.tell(GuideOutside::SignInThere);
    let attach_to = AttachTo { kind: AttachKind::PermissionSet, name: set.map(str::to_owned), arn: None };
    let title = grant::title(question.service, &question.wanted);
    section.policies.push(policy(PolicyType::IdentityBased, title, Scope::Exact, attach_to, statements));
    section
}
