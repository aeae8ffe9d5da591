//! What the account has not signed up for: products of AWS Marketplace, a support plan, models of Amazon Bedrock.
//!
//! Sources: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>,
//! <https://docs.aws.amazon.com/awssupport/latest/user/about-support-api.html>,
//! <https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html>.

use crate::advise::case::Case;
use crate::advise::known::links::Doc;
use crate::diagnosis::{Cause, Owner};
use crate::say::messages::Subscriptions;
use crate::say::{Advice, Call};

/// The answer where a subscription is missing.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause? {
        Cause::MarketplaceSubscription => Some(marketplace()),
        Cause::SupportPlan => Some(support_plan()),
        Cause::ModelAccess => Some(model(case)),
        _ => None,
    }
}

fn marketplace() -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Subscriptions::Marketplace);
    remedy.tell(Subscriptions::AcceptTerms);
    remedy.tell_owner(Subscriptions::WhoSubscribes);
    remedy.link(&[Doc::Marketplace]);
    remedy
}

fn support_plan() -> Advice {
    let mut remedy = Advice::by(Owner::AccountAdministrator, Subscriptions::SupportPlan);
    remedy.tell(Subscriptions::UseConsole);
    remedy.tell_owner(Subscriptions::ChangePlan);
    remedy.link(&[Doc::SupportApi]);
    remedy
}

fn model(case: &Case) -> Advice {
    // A full ARN names the model behind its last slash.
    let id = case.resource_name().and_then(|raw| raw.rsplit('/').next());
    let list = Call::ListFoundationModels.with("query", "modelSummaries[].modelId");
    let list = match case.region() {
        Some(region) => list.given("region", Some(region), "REGION"),
        None => list,
    };
    let mut remedy = Advice::by(Owner::AccountAdministrator, Subscriptions::Model);
    remedy.tell(Subscriptions::CheckModelId { list });
    remedy.tell(Subscriptions::FirstCall);
    remedy.tell_owner(Subscriptions::SeeAgreement {
        get: Call::GetModelAvailability.given("model-id", id, "MODEL_ID"),
    });
    remedy.tell_owner(Subscriptions::Subscribe);
    remedy.tell_owner(Subscriptions::UseCaseForm);
    remedy.link(&[Doc::BedrockModels]);
    remedy
}
