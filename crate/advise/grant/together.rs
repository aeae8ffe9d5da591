//! What one request is checked on besides the resource that the message names, and which is known from its ARN.

use crate::advise::grant::{Grant, condition};
use crate::diagnosis::Denial;
use crate::iam::{Arn, OneOrMany, Statement};
use crate::reference::Action;
use crate::say::AccountId;
use crate::say::messages::Grants;

/// Adds to `statement` for `of`, or beside it, what the same request is checked on.
pub(crate) fn add(grant: &mut Grant, of: Action, statement: &mut Statement) {
    let Some(arn) = statement.resource.as_ref().and_then(|arns| arns.0.first()).cloned() else { return };
    let Some(parsed) = Arn::parse(&arn) else { return };
    ancestors(grant, of, statement, &parsed);
    models(grant, of, &arn, &parsed);
    bucket_behind(grant, of, &parsed);
}

/// AWS Glue checks an object of the Data Catalog and everything that it stands in.
///
/// Source: <https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html>
fn ancestors(grant: &mut Grant, of: Action, statement: &mut Statement, arn: &Arn<'_>) {
    let in_catalog = of.resource_types().any(|(of, _)| of.name() == "rootcatalog");
    let alone = statement.resource.as_ref().is_some_and(|resources| resources.0.len() == 1);
    if arn.service != "glue" || !in_catalog || !alone {
        return;
    }
    let beside = |resource: &str| Arn { resource, ..*arn }.to_string();
    let mut above = vec![beside("catalog")];
    match arn.resource.split('/').collect::<Vec<_>>().as_slice() {
        ["database" | "connection", _] => {}
        ["table" | "userDefinedFunction", database, _] | ["tableVersion", database, _, _] => {
            above.push(beside(&format!("database/{database}")));
        }
        _ => return,
    }
    if let Some(resources) = &mut statement.resource {
        above.append(&mut resources.0);
        resources.0 = above;
    }
    grant.cautions.push(Grants::InDataCatalog.into());
}

/// Whether [`ancestors`] names what stands above an ARN.
pub(crate) fn has_ancestors(of: Action, arn: &str) -> bool {
    let in_catalog = of.resource_types().any(|(of, _)| of.name() == "rootcatalog");
    in_catalog && Arn::parse(arn).is_some_and(|arn| arn.service == "glue" && arn.resource.contains('/'))
}

/// Amazon Bedrock checks a request through an inference profile on the model in each Region that it may go to.
///
/// Source: <https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html>,
/// <https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html>
fn models(grant: &mut Grant, of: Action, profile: &str, arn: &Arn<'_>) {
    let takes_model = of.resource_types().any(|(of, _)| of.name() == "foundation-model");
    let system = arn.resource.strip_prefix("inference-profile/");
    let own = arn.resource.strip_prefix("application-inference-profile/");
    if arn.service != "bedrock" || !takes_model || (system.is_none() && own.is_none()) {
        return;
    }
    // `eu.amazon.nova-pro-v1:0` sends requests for `amazon.nova-pro-v1:0` to Regions in Europe.
    let split = system.and_then(|id| id.split_once('.')).filter(|(_, model)| model.contains('.'));
    let model = split.map_or("${ModelId}", |(_, model)| model);
    let of_model = |region: &str| format!("arn:{}:bedrock:{region}::foundation-model/{model}", arn.partition);
    let mut models = vec![of_model("*")];
    if split.is_some_and(|(place, _)| place == "global") {
        models.push(of_model(""));
    }
    let mut statement = Statement::allow(of.name(), OneOrMany(models));
    condition::require(&mut statement, "ArnLike", "bedrock:InferenceProfileArn", profile);
    grant.elsewhere.push(statement);
    grant.cautions.push(Grants::ThroughProfile.into());
}

/// A request through an access point has to be permitted by the access point and by the bucket behind it.
///
/// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html>
fn bucket_behind(grant: &mut Grant, of: Action, arn: &Arn<'_>) {
    let path = arn.resource.strip_prefix("accesspoint/").filter(|_| arn.service == "s3");
    let takes_bucket = of.resource_types().any(|(of, _)| ["bucket", "object"].contains(&of.name().as_str()));
    let Some(path) = path.filter(|_| takes_bucket) else { return };
    let (name, key) = match path.split_once("/object/") {
        Some((name, key)) => (name, format!("/{key}")),
        None => (path, String::new()),
    };
    let through = Arn { resource: &format!("accesspoint/{name}"), ..*arn }.to_string();
    let bucket = format!("arn:{}:s3:::${{BucketName}}{key}", arn.partition);
    let mut statement = Statement::allow(of.name(), bucket);
    condition::require(&mut statement, "ArnLike", "s3:DataAccessPointArn", &through);
    grant.elsewhere.push(statement);
    let account = AccountId::or_unknown(Some(arn.account).filter(|account| !account.is_empty()));
    grant.cautions.push(Grants::BehindAccessPoint { account }.into());
}

/// The role of Amazon EC2 Auto Scaling needs the same of every key of encrypted volumes, whichever action failed first.
///
/// Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html>
pub(crate) fn scaled_volumes(grant: &mut Grant, denial: &Denial) {
    const USE: [&str; 7] = [
        "kms:Decrypt",
        "kms:DescribeKey",
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyWithoutPlaintext",
        "kms:ReEncryptFrom",
        "kms:ReEncryptTo",
    ];
    let name = denial.principal.as_ref().and_then(|principal| principal.name.as_deref());
    let of_kms = |of: &Statement| {
        of.action.as_ref().is_some_and(|of| of.0.iter().all(|name| name.starts_with("kms:")))
    };
    let Some(first) = grant.statements.first().filter(|_| grant.statements.iter().all(of_kms)) else {
        return;
    };
    if !name.is_some_and(|name| name.starts_with("AWSServiceRoleForAutoScaling")) {
        return;
    }
    let key = first.resource.clone().unwrap_or_default();
    let uses = USE.iter().map(|name| (*name).to_owned()).collect();
    let mut lends = Statement::allow("kms:CreateGrant", key.clone());
    condition::require(&mut lends, "Bool", "kms:GrantIsForAWSResource", "true");
    grant.statements = vec![Statement::allow(OneOrMany(uses), key), lends];
    grant.cautions.retain(|caution| *caution != Grants::LendsToServices.into());
    grant.cautions.push(Grants::ScaledVolumes.into());
}
