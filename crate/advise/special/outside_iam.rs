//! Refusals that no IAM policy can mend: a cluster's own access list, Regions that are off, Lake Formation.

use super::{billing, s3};
use crate::advise::case::{Case, prose, word};
use crate::advise::known::links::Doc;
use crate::advise::steps;
use crate::diagnosis::{Owner, Remedy};
use crate::iam::Arn;

/// The remedy of a refusal that the reader of messages took for none of IAM's.
pub(crate) fn remedy(case: &Case) -> Remedy {
    billing::instead(case)
        .or_else(|| s3::instead(case))
        .or_else(|| named(case))
        .unwrap_or_else(|| unnamed(case))
}

/// A refusal whose cause the message names in its own words.
pub(crate) fn named(case: &Case) -> Option<Remedy> {
    if case.mentions(&["kubernetes", "rbac", "access entry", "auth config map", "aws-auth"]) {
        return Some(cluster(case));
    }
    if case.mentions(&["regiondisabled", "sts is not activated"]) {
        return Some(sts_region(case));
    }
    if case.mentions(&["lake formation"]) {
        return Some(lake_formation(case));
    }
    if case.mentions(&[
        "optinrequired",
        "not subscribed",
        "region is not enabled",
        "region is disabled",
        "invalid region",
    ]) {
        return Some(region(case));
    }
    if case
        .denial
        .policy_arn
        .as_deref()
        .and_then(Arn::parse)
        .is_some_and(|arn| arn.resource.starts_with("policy/"))
        && case.denial.actions.is_empty()
        && case.kind == crate::diagnosis::Kind::Other
    {
        return Some(missing_policy(case));
    }
    None
}

fn cluster(case: &Case) -> Remedy {
    let principal = case.principal_arn();
    let principal = word(principal.as_deref(), "PRINCIPAL_ARN");
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        "IAM let you in, but the Kubernetes cluster does not know you: it needs an access entry for your user or role.",
    );
    remedy.tell("Ask whoever manages the cluster for an access entry. Send them what `aws sts get-caller-identity` prints.");
    remedy.tell_owner(format!("Make the entry: `aws eks create-access-entry --cluster-name CLUSTER --principal-arn {principal}`. For a session name the role, not the session."));
    remedy.tell_owner(format!("Give it rights, for reading: `aws eks associate-access-policy --cluster-name CLUSTER --principal-arn {principal} --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy --access-scope type=cluster`."));
    remedy.tell_owner("A cluster that still uses the `aws-auth` config map needs a line there instead.");
    remedy.link(&[Doc::EksAccessEntry]);
    remedy
}

fn lake_formation(case: &Case) -> Remedy {
    let principal = case.principal_arn();
    let principal = word(principal.as_deref(), "PRINCIPAL_ARN");
    let mut remedy = Remedy::by(
        Owner::ResourceOwner,
        "AWS Lake Formation refused this. IAM policies cannot grant it: a data lake administrator has to.",
    );
    remedy.tell("Ask the data lake administrator for permission on the database and the table, and say whether you read or write.");
    remedy.tell_owner(format!(
        "Grant it: `aws lakeformation grant-permissions --principal DataLakePrincipalIdentifier={principal} --permissions SELECT DESCRIBE \
         --resource '{{\"Table\": {{\"DatabaseName\": \"DATABASE\", \"Name\": \"TABLE\"}}}}'`."
    ));
    remedy.tell_owner("The caller also needs `lakeformation:GetDataAccess` in IAM. If data at a location is written, grant the location (`DATA_LOCATION_ACCESS`).");
    remedy.link(&[Doc::LakeFormation]);
    remedy
}

fn sts_region(case: &Case) -> Remedy {
    let region = case.region().map_or_else(|| "this Region".to_owned(), prose);
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        format!("AWS STS is turned off for {region} in your account. No policy changes that."),
    );
    remedy.tell("Ask AWS STS in another Region: `AWS_STS_REGIONAL_ENDPOINTS=regional` with `AWS_REGION` set to one that is on.");
    remedy.tell_owner(
        "Turn it on in the IAM console: Account settings, Security Token Service (STS), Endpoints.",
    );
    remedy.link(&[Doc::StsRegions]);
    remedy
}

fn region(case: &Case) -> Remedy {
    let region =
        case.region().map_or_else(|| "This Region".to_owned(), |region| format!("The Region {region}"));
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        format!("{region} or the service is not turned on for your account. No policy changes that."),
    );
    remedy.tell("If another Region would do, use that one.");
    remedy.tell(steps::send_request(&steps::administrator(case.principal_account())));
    remedy.tell_owner("See which Regions are on: `aws account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT`.");
    remedy.tell_owner("Turn one on: `aws account enable-region --region-name REGION`. It takes some minutes; in an organization the management account can do it for a member.");
    remedy.tell_owner(
        "If the message speaks of a subscription, open the service's console once and finish its sign-up.",
    );
    remedy.link(&[Doc::Regions]);
    remedy
}

/// A permissions boundary or policy of one's own account that a template names and that is not there.
fn missing_policy(case: &Case) -> Remedy {
    let arn = case.denial.policy_arn.as_deref().unwrap_or_default();
    let mut remedy = Remedy::by(
        Owner::AccountAdministrator,
        format!(
            "The policy {arn} is not there. No permission is missing: the policy has to be created, or named rightly."
        ),
    );
    remedy.tell("Compare the account number, path and name in the ARN with what your template should use. A boundary is a policy too and has to stand before the role that uses it.");
    remedy.tell_owner(format!(
        "See whether it exists: `aws iam get-policy --policy-arn {}`.",
        word(Some(arn), "POLICY_ARN")
    ));
    remedy.tell_owner("Create it, or let the template create it before whatever refers to it.");
    remedy.link(&[Doc::Boundary, Doc::CustomerManaged]);
    remedy
}

fn unnamed(case: &Case) -> Remedy {
    let mut remedy = Remedy::by(
        Owner::Unknown,
        "AWS refused this for a reason that is no IAM policy. Adding permissions is not likely to help.",
    );
    remedy.tell(
        "Read the rest of the message: the setting, status or sign-up that it names is what has to change.",
    );
    remedy.tell("If it names none, open a case with AWS Support and quote the request id.");
    remedy.tell_owner("Look at the service's own settings and quotas, and at the state of the account, before changing policies.");
    if let Some(reason) = &case.denial.reason {
        remedy.caution(format!("AWS's own words: \"{}\".", prose(reason.trim_end_matches('.'))));
    }
    remedy.link(&[Doc::AccessDenied]);
    remedy
}
