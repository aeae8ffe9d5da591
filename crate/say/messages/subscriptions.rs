//! What the account has not signed up for, and sets that somebody else must accept.

use crate::say::Command;

sentences! {
    /// What the account has not signed up for.
    Subscriptions {
        Marketplace
            "The account has not subscribed to this AWS Marketplace product. No IAM policy is missing for the operation: somebody has to accept the product's terms."
        AcceptTerms
            "Open the address that the message prints, signed in to this account, accept the terms, and try again when the subscription is active."
        WhoSubscribes
            "Whoever subscribes needs `aws-marketplace:Subscribe` and `aws-marketplace:ViewSubscriptions`; a private marketplace has to admit the product."

        SupportPlan
            "The account's AWS Support plan does not have this: the AWS Support API needs a plan of Business level or higher, Basic and Developer have not got it. No IAM policy helps."
        UseConsole
            "Use the Support Center of the console instead, or an account that has such a plan."
        ChangePlan
            "Change the plan in the Support Center if the API is wanted. It is a paid plan, for this account."

        Model
            "The account has no access to this Amazon Bedrock model yet, or the model's id is not offered in this Region. No Allow of a `bedrock` action mends it."
        CheckModelId { list: Command }
            "Check the model's id and the Region: {list}. Many models are called through an inference profile only (`us.`, `eu.`, `global.` before the id)."
        FirstCall
            "Models need no request any more: the first call subscribes the account. Let somebody make it who may, in this account, then wait a few minutes."
        Subscribe
            "For a model of AWS Marketplace the first caller needs `aws-marketplace:Subscribe` and `aws-marketplace:ViewSubscriptions`, and the account a valid payment method."
        UseCaseForm
            "For Anthropic's models the use-case form has to be filled in once: in the model catalogue of the Bedrock console, for the account or for the whole organization in its management account."
        SeeAgreement { get: Command }
            "See what is missing: {get}."

        KeyQuota
            "The user has two access keys, and more than two there cannot be. One has to be deleted before another can be made."
        DeactivateUnused { update: Command }
            "Make the one that is not used inactive: {update}. If something breaks, `--status Active` brings it back."
        ThenDelete { delete: Command }
            "Delete it when nothing has broken: {delete}."
        OnlyThenCreate
            "Only then make the new key, and put it where the other was used."
    }
}
