//! APIs that say themselves who may call them: Amazon API Gateway, the URLs of Lambda functions, AWS AppSync.
//!
//! Sources: <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-create-attach.html>,
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html>,
//! <https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html>,
//! <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html>.

use crate::advise::case::{Case, Grantee};
use crate::advise::known::links::Doc;
use crate::diagnosis::{Cause, Owner};
use crate::iam::Arn;
use crate::say::messages::{Apis, FunctionUrl, GraphQl};
use crate::say::{Advice, Call, Command};

/// The answer where an API refused by rules of its own.
pub(crate) fn instead(case: &Case) -> Option<Advice> {
    match case.denial.cause {
        Some(Cause::ApiGatewayAuthorizer) => return Some(authorizer(case)),
        Some(Cause::ApiGatewayPath) => return Some(path(case)),
        Some(Cause::NoSuchOperation) => return Some(no_operation(case)),
        Some(Cause::FunctionUrl) => return Some(function_url(case)),
        Some(Cause::AppSyncAuthorization) => return Some(graphql(case)),
        _ => {}
    }
    let anonymous = case.grantee() == Grantee::Anonymous && case.denies("execute-api:Invoke");
    (anonymous && !case.is_explicit()).then(|| resource_policy(case))
}

/// The API's id and stage, where the message prints its ARN: `API_ID/STAGE/METHOD/PATH`.
fn api<'a>(case: &Case<'a>) -> (Option<&'a str>, Option<&'a str>) {
    let arn = case.resource_arn().and_then(Arn::parse).filter(|arn| arn.service == "execute-api");
    let mut parts = arn.map_or("", |arn| arn.resource).split('/');
    (parts.next().filter(|id| !id.is_empty()), parts.next())
}

fn of_api(case: &Case, call: Call) -> Command {
    call.given("rest-api-id", api(case).0, "API_ID")
}

fn deploy(case: &Case) -> Command {
    of_api(case, Call::CreateDeployment).given("stage-name", api(case).1, "STAGE")
}

fn resource_policy(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, Apis::PolicyDoesNotAdmit);
    remedy.tell(Apis::AllowedNetwork);
    remedy.tell(Apis::SignForIam);
    remedy.tell(Apis::AskOwner);
    let get = of_api(case, Call::GetRestApi).with("query", "policy").with("output", "text");
    remedy.tell_owner(Apis::ReadPolicy { get });
    remedy.tell_owner(Apis::ListOfNetworks);
    remedy.tell_owner(Apis::NamesNeedIam);
    remedy.tell_owner(Apis::DeployAgain { deploy: deploy(case) });
    remedy.link(&[Doc::ApiPolicy, Doc::ApiPolicyExamples]);
    remedy
}

fn authorizer(case: &Case) -> Advice {
    let denied = case.is_explicit();
    let summary = if denied { Apis::AuthorizerDenied } else { Apis::AuthorizerDidNotAllow };
    let of = |call: Call| of_api(case, call).with("authorizer-id", "AUTHORIZER_ID");
    let mut remedy = Advice::by(Owner::ResourceOwner, summary);
    remedy.tell(Apis::CheckToken);
    remedy.tell(Apis::TellDeveloper);
    remedy.tell_owner(Apis::TestAuthorizer {
        test: of(Call::TestInvokeAuthorizer).with("headers", "Authorization=TOKEN"),
    });
    let no_cache = "op=replace,path=/authorizerResultTtlInSeconds,value=0";
    remedy.tell_owner(Apis::CachedPolicy {
        update: of(Call::UpdateAuthorizer).with("patch-operations", no_cache),
    });
    remedy.tell_owner(Apis::DeployAgain { deploy: deploy(case) });
    remedy.link(&[Doc::ApiAuthorizer]);
    remedy
}

fn path(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::Reader, Apis::NoSuchPath);
    remedy.tell(Apis::CheckAddress);
    remedy.tell(Apis::SignForIam);
    let list = of_api(case, Call::GetApiResources).with("embed", "methods");
    remedy.tell_owner(Apis::SeePaths { list });
    remedy.tell_owner(Apis::DeployToStage { deploy: deploy(case) });
    remedy.link(&[Doc::ApiErrors, Doc::Signature]);
    remedy
}

fn no_operation(case: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, Apis::NoSuchOperation);
    remedy.tell(Apis::CheckAddress);
    remedy.tell(Apis::CheckOperation);
    let with =
        |call: Call| of_api(case, call).with("resource-id", "RESOURCE_ID").with("http-method", "METHOD");
    remedy.tell_owner(Apis::IntegrationMethod { see: with(Call::GetIntegration) });
    remedy.tell_owner(Apis::DeployToStage { deploy: deploy(case) });
    remedy.link(&[Doc::ApiErrors]);
    remedy
}

fn function_url(case: &Case) -> Advice {
    let arn = case.resource_arn().and_then(Arn::parse);
    let name = arn.and_then(|arn| arn.resource.strip_prefix("function:")?.split(':').next());
    let of = |call: Call| call.given("function-name", name, "FUNCTION_NAME");
    let open = |statement, action| {
        let add = of(Call::AddPermission).with("statement-id", statement).with("action", action);
        add.with("principal", "*")
    };
    let mut remedy = Advice::by(Owner::ResourceOwner, FunctionUrl::Refused);
    remedy.tell(FunctionUrl::SignIt);
    remedy.tell(FunctionUrl::AskOwner);
    remedy.tell_owner(FunctionUrl::SeeConfig {
        config: of(Call::GetFunctionUrlConfig),
        policy: of(Call::GetFunctionPolicy),
    });
    remedy.tell_owner(FunctionUrl::ForIam);
    remedy.tell_owner(FunctionUrl::ForEverybody {
        url: open("PublicUrl", "lambda:InvokeFunctionUrl").with("function-url-auth-type", "NONE"),
        invoke: open("PublicInvoke", "lambda:InvokeFunction").flag("invoked-via-function-url"),
    });
    remedy.caution(FunctionUrl::ThroughUrlOnly);
    remedy.link(&[Doc::FunctionUrl]);
    remedy
}

fn graphql(_: &Case) -> Advice {
    let mut remedy = Advice::by(Owner::ResourceOwner, GraphQl::Refused);
    remedy.tell(GraphQl::WhichMode);
    remedy.tell(GraphQl::SignIn);
    let schema = Call::GetIntrospectionSchema.with("api-id", "API_ID").with("format", "SDL");
    remedy.tell_owner(GraphQl::ReadSchema { get: schema });
    remedy.tell_owner(GraphQl::ReadResolver);
    remedy.tell_owner(GraphQl::OnlyWithIam);
    remedy.link(&[Doc::AppSync]);
    remedy
}
