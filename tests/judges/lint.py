"""Reads policy documents with parliament and cfn-lint.

In:  JSON Lines {"id", "type": "identity" | "resource" | "trust" | "scp" | "rcp" | "boundary" | "session" | "endpoint", "document"}.
Out: JSON Lines {"id", "findings": [{"by", "rule", "detail"}, …]}, in the order of the input.

parliament reads identity policies, boundaries and session policies: it knows no other type. cfn-lint reads every type
as the property of the CloudFormation resource that holds such a policy. An unneeded `*` and the like is a finding.
"""
import json
import sys
import warnings

warnings.filterwarnings("ignore")

from cfnlint.config import ConfigMixIn  # noqa: E402
from cfnlint.core import get_rules  # noqa: E402
from cfnlint.decode import decode_str  # noqa: E402
from cfnlint.runner import run_template_by_data  # noqa: E402
from parliament import analyze_policy_string, enhance_finding  # noqa: E402

IDENTITY = {"identity", "boundary", "session"}
HOLDERS = {
    "identity": lambda d: {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": d}},
    "boundary": lambda d: {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": d}},
    "session": lambda d: {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": d}},
    "resource": lambda d: {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": d}},
    "trust": lambda d: {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": d}},
    "scp": lambda d: organization_policy("SERVICE_CONTROL_POLICY", d),
    "rcp": lambda d: organization_policy("RESOURCE_CONTROL_POLICY", d),
    "endpoint": lambda d: {"Type": "AWS::EC2::VPCEndpoint",
                           "Properties": {"ServiceName": "com.amazonaws.us-east-1.sts", "VpcId": "vpc-12345678",
                                          "VpcEndpointType": "Interface", "PolicyDocument": d}},
}
# Not about the policy: the number of resources in the template, and how they depend on each other.
IGNORED = ["E3010", "W3005"]
BATCH = 100


def organization_policy(kind, document):
    return {"Type": "AWS::Organizations::Policy", "Properties": {"Name": "example", "Type": kind, "Content": document}}


def parliament_findings(document):
    policy = analyze_policy_string(json.dumps(document), ignore_private_auditors=True)
    for finding in policy.findings:
        finding = enhance_finding(finding)
        yield {"by": "parliament", "rule": finding.issue, "detail": f"{finding.title}: {finding.detail}"}


def cfn_lint_findings(rows, config, rules):
    """cfn-lint's findings on many documents at once, by their place in `rows`."""
    resources = {f"R{i}": HOLDERS[row["type"]](row["document"]) for i, row in enumerate(rows)}
    # Decoded from text, so that every match has a line: cfn-lint takes matches without one for repetitions.
    template, _ = decode_str(json.dumps({"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources}, indent=1))
    found = {i: [] for i in range(len(rows))}
    for match in run_template_by_data(template, config, rules):
        path = [str(part) for part in match.path or []]
        i = int(path[1][1:]) if len(path) > 1 and path[1][1:].isdigit() else 0
        found[i].append({"by": "cfn-lint", "rule": match.rule.id, "detail": match.message[:300]})
    return found


def main():
    config = ConfigMixIn(regions=["us-east-1"], ignore_checks=IGNORED)
    rules = get_rules([], IGNORED, ["W", "E"])
    rows = []

    def flush():
        found = cfn_lint_findings(rows, config, rules) if rows else {}
        for i, row in enumerate(rows):
            findings = found[i]
            if row["type"] in IDENTITY:
                findings += parliament_findings(row["document"])
            print(json.dumps({"id": row["id"], "findings": findings}), flush=False)
        sys.stdout.flush()
        rows.clear()

    for line in sys.stdin:
        if line.strip():
            rows.append(json.loads(line))
        if len(rows) == BATCH:
            flush()
    flush()


main()
