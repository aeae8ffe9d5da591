"""Reads policies in the forms that undeny writes them in, each with the tool that the form is for.

In:  JSON Lines {"id", "format", "text", "document"}: a form's id, what was written, and the policy it has to hold.
Out: JSON Lines {"id", "problems": [text, …]}, in the order of the input.

Terraform is read by python-hcl2, CloudFormation and SAM by cfn-lint, the AWS CLI's command by sh (with a function `aws`
that prints its words back), the AWS CDK by its own library where UNDENY_CDK names the folder that it is installed in
(`node_modules` and `python`), else run with a stand-in for that library. There is no PowerShell in the registries: its text is read here.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import types
import warnings

warnings.filterwarnings("ignore")

import hcl2  # noqa: E402
from cfnlint.api import lint  # noqa: E402
from cfnlint.decode import decode_str  # noqa: E402

CDK = os.environ.get("UNDENY_CDK")
LISTS = {"actions": "Action", "not_actions": "NotAction", "resources": "Resource", "not_resources": "NotResource"}
# Parameters of a template are the reader's to fill in; the rest of a template may well be missing.
IGNORED = ["W2001", "W3005", "I"]
WHOLE_FUNCTION = """Transform: AWS::Serverless-2016-10-31
Resources:
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      InlineCode: "def handler(event, context): pass"
"""


def same(found, wanted):
    """Whether two policies say the same: one value or a list of one, in any order."""
    def plain(value, key=None):
        if isinstance(value, dict):
            return {k: plain(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return sorted(value) if all(isinstance(v, str) for v in value) else [plain(v) for v in value]
        return [value] if isinstance(value, str) and key not in ("Effect", "Sid", "Version") else value

    def whole(policy):
        statements = policy["Statement"]
        return plain({"Version": policy["Version"], "Statement": statements if isinstance(statements, list) else [statements]})

    return [] if whole(found) == whole(wanted) else [f"it holds {json.dumps(found)}"]


def unquoted(value):
    """What a Terraform string means: python-hcl2 keeps its quotes and the escapes of its templates."""
    value = value.replace("$${", "${")
    if value.startswith('"'):
        # JSON has no \\U and eight digits.
        value = re.sub(r"\\(U[0-9a-f]{8}|.)", lambda of: chr(int(of[1][1:], 16)) if of[1][0] == "U" else of[0], value)
        value = json.loads(value, strict=False)
    return value


def terraform(text, document):
    config = hcl2.loads(text)
    block = next(iter(next(iter(config["data"][0].values())).values()))
    statements = []
    for of in block["statement"]:
        statement = {"Effect": unquoted(of["effect"])}
        if "sid" in of:
            statement["Sid"] = unquoted(of["sid"])
        for name, element in LISTS.items():
            if name in of:
                statement[element] = [unquoted(value) for value in of[name]]
        for principal in of.get("principals", []):
            of_type, values = unquoted(principal["type"]), [unquoted(value) for value in principal["identifiers"]]
            if of_type == "*":
                statement["Principal"] = "*"
            else:
                statement.setdefault("Principal", {})[of_type] = values
        for condition in of.get("condition", []):
            keys = statement.setdefault("Condition", {}).setdefault(unquoted(condition["test"]), {})
            keys[unquoted(condition["variable"])] = [unquoted(value) for value in condition["values"]]
        statements.append(statement)
    return same({"Version": document["Version"], "Statement": statements}, document)


def unsubstituted(value):
    """A template's value with its Fn::Sub as the text that undeny was given."""
    if isinstance(value, dict):
        if set(value) == {"Fn::Sub"}:
            text = value["Fn::Sub"].replace("${!", "${")
            for pseudo, name in [("AWS::Partition", "Partition"), ("AWS::Region", "Region"), ("AWS::AccountId", "Account")]:
                text = text.replace("${%s}" % pseudo, "${%s}" % name)
            return text
        return {str(k): unsubstituted(v) for k, v in value.items()}
    return [unsubstituted(v) for v in value] if isinstance(value, list) else str(value)


def template_problems(text):
    # cfn-lint's pattern of an ARN ends at a line break; the break itself is judged by the comparison.
    ignored = IGNORED + (["E3510"] if "\\n" in text or "\\r" in text else [])
    found = lint(text, config={"ignore_checks": ignored})
    return [f"{match.rule.id} {match.message}"[:300] for match in found]


def cloudformation(text, document):
    template, _ = decode_str(text)
    resource = next(iter(template["Resources"].values()))
    return template_problems(text) + same(unsubstituted(resource["Properties"]["PolicyDocument"]), document)


def sam(text, document):
    whole = WHOLE_FUNCTION + "".join(f"      {line}\n" for line in text.splitlines())
    # The fragment cannot declare the parameters of its template; here they are declared for it.
    names = sorted(set(re.findall(r"\$\{([A-Za-z0-9]+)\}", text)))
    if names:
        whole = "Parameters:\n" + "".join(f"  {name}:\n    Type: String\n" for name in names) + whole
    template, _ = decode_str(whole)
    found = unsubstituted(template["Resources"]["Function"]["Properties"]["Policies"][0])
    return template_problems(whole) + same(found, document)


def posix(text, document):
    script = "aws() { printf '%s\\0' \"$@\"; }\n" + text
    problems = []
    for shell in ["sh", "bash"]:
        checked = subprocess.run([shell, "-n"], input=text, capture_output=True, text=True)
        ran = subprocess.run([shell], input=script, capture_output=True, text=True)
        words = ran.stdout.split("\0")[:-1]
        if checked.returncode or ran.returncode or checked.stderr or ran.stderr:
            problems.append(f"{shell}: {checked.stderr}{ran.stderr}")
        elif words[0] != "iam" or words[-2] != "--policy-document":
            problems.append(f"{shell} read {words}")
        else:
            problems += same(json.loads(words[-1]), document)
    return problems


def powershell(text, document):
    # A here-string in single quotes is literal up to a line that begins with '@.
    match = re.fullmatch(r"\$document = @'\n(.*?)\n'@\n(.*)", text, re.DOTALL)
    if not match or not match[2].rstrip().endswith("--policy-document file://policy.json"):
        return [f"no here-string and command: {text}"]
    return same(json.loads(match[1]), document)


class Statement:
    """Stands in for the CDK's PolicyStatement, where the CDK itself is not there."""

    names = {"sid": "Sid", "effect": "Effect", "actions": "Action", "not_actions": "NotAction", "notActions": "NotAction",
             "resources": "Resource", "not_resources": "NotResource", "notResources": "NotResource", "conditions": "Condition"}

    def __init__(self, principals=(), **given):
        self.json = {self.names[name]: value for name, value in given.items()}
        for kind, value in principals:
            if kind == "*":
                self.json["Principal"] = "*"
            else:
                self.json.setdefault("Principal", {}).setdefault(kind, []).append(value)


def stand_in():
    """A module `aws_cdk` with as much of `aws_iam` as undeny writes."""
    module, iam = types.ModuleType("aws_cdk"), types.SimpleNamespace()
    iam.PolicyStatement, iam.Effect = Statement, types.SimpleNamespace(ALLOW="Allow", DENY="Deny")
    for name, kind in [("Service", "Service"), ("Federated", "Federated"), ("CanonicalUser", "CanonicalUser"), ("Arn", "AWS")]:
        setattr(iam, name + "Principal", lambda value, kind=kind: (kind, value))
    iam.StarPrincipal, iam.AnyPrincipal = lambda: ("*", "*"), lambda: ("AWS", "*")
    module.aws_iam = iam
    return module


def cdk_python(text, document):
    code = compile(text, "statements.py", "exec")
    space = {}
    if not CDK:
        sys.modules["aws_cdk"] = stand_in()
        exec(code, space)
        return same({"Version": document["Version"], "Statement": [of.json for of in space["statements"]]}, document)
    sys.path.insert(0, os.path.join(CDK, "python"))
    exec(code, space)
    import aws_cdk

    stack = aws_cdk.Stack()
    statements = [stack.resolve(statement.to_statement_json()) for statement in space["statements"]]
    return same({"Version": document["Version"], "Statement": statements}, document)


# What the program below prints is each statement's properties, its principals as pairs.
STAND_IN = """const of = (kind) => class { constructor(value) { this.pair = [kind, value ?? '*']; } };
const iam = { PolicyStatement: class { constructor(given) { this.given = given; } }, Effect: { ALLOW: 'Allow', DENY: 'Deny' },
  ServicePrincipal: of('Service'), FederatedPrincipal: of('Federated'), CanonicalUserPrincipal: of('CanonicalUser'),
  ArnPrincipal: of('AWS'), AnyPrincipal: of('AWS'), StarPrincipal: of('*') };
const text = require('fs').readFileSync(0, 'utf8').replace(/^import .*\\n/, '').replace('export const statements =', 'return');
const statements = new Function('iam', text)(iam);
console.log(JSON.stringify(statements.map(({ given: { principals, ...rest } }) =>
  ({ ...rest, ...(principals ? { principals: principals.map((of) => of.pair) } : {}) }))));"""


def run(arguments, **more):
    ran = subprocess.run(arguments, capture_output=True, text=True, **more)
    return ran.stdout, [] if ran.returncode == 0 else [f"{arguments[0]}: {ran.stdout}{ran.stderr}"[:500]]


def cdk_typescript(text, document):
    with tempfile.TemporaryDirectory(dir=CDK) as folder:
        if not CDK:
            path = os.path.join(folder, "statements.mjs")
            with open(path, "w") as file:
                file.write(text)
            printed, problems = run(["node", "-e", STAND_IN], input=text)
            if problems or (checked := run(["node", "--check", path])[1]):
                return problems or checked
            statements = [Statement(**given).json for given in json.loads(printed)]
            return same({"Version": document["Version"], "Statement": statements}, document)
        with open(os.path.join(folder, "statements.ts"), "w") as file:
            file.write(text)
        tsc = os.path.join(CDK, "node_modules/.bin/tsc")
        options = ["--strict", "--skipLibCheck", "--types", "", "--module", "commonjs", "--target", "es2022", "statements.ts"]
        _, problems = run([tsc, *options], cwd=folder)
        program = """const stack = new (require('aws-cdk-lib').Stack)();
        const statements = require('./statements.js').statements.map((s) => stack.resolve(s.toStatementJson()));
        console.log(JSON.stringify(statements));"""
        printed, more = run(["node", "-e", program], cwd=folder)
        if problems or more:
            return problems + more
        return same({"Version": document["Version"], "Statement": json.loads(printed)}, document)


def plain_json(text, document):
    def margins(written):
        return [len(line) - len(line.lstrip(" ")) for line in written.split("\n")]

    # Hidden characters are escaped, others are not; the layout is the same.
    indented = margins(json.dumps(json.loads(text), indent=4) + "\n") == margins(text)
    return same(json.loads(text), document) + ([] if indented else ["it is not indented by four spaces"])


READERS = {
    "json": plain_json, "terraform": terraform, "cloudformation": cloudformation, "sam": sam, "cli": posix,
    "powershell": powershell, "cdk-python": cdk_python, "cdk-typescript": cdk_typescript,
}

for line in sys.stdin:
    row = json.loads(line)
    try:
        problems = READERS[row["format"]](row["text"], row["document"])
    except Exception as error:  # whatever a tool throws at a text is the text's problem
        problems = [f"{type(error).__name__}: {error}"]
    print(json.dumps({"id": row["id"], "problems": problems}), flush=True)
