//! APIs that say themselves who may call them: Amazon API Gateway, AWS AppSync, the URLs of Lambda functions.

use crate::say::Command;

sentences! {
    /// An API of Amazon API Gateway.
    Apis {
        PolicyDoesNotAdmit
            "The API's own resource policy does not admit this caller. It answers with this text too where it names users or roles and the method takes unsigned requests."
        AllowedNetwork
            "If the API is meant for certain networks only, call it from one of them: a listed address, or the VPC endpoint."
        SignForIam
            "If the method's authorization is `AWS_IAM`, sign the request with Signature Version 4: AWS SDKs do it by themselves, `curl` needs `--aws-sigv4`."
        AskOwner
            "Otherwise send the message to the API's owner: nobody else can change its policy."
        ReadPolicy { get: Command }
            "Read the API's policy: {get}."
        ListOfNetworks
            "Where it lists addresses (`aws:SourceIp`) or VPC endpoints (`aws:SourceVpce`), see whether the caller's is on the list. To admit a network, AWS documents `\"Principal\": \"*\"` together with such a `Condition`; never without one."
        NamesNeedIam
            "Where it names AWS principals, every method has to use the authorization `AWS_IAM`: with `NONE` each caller is anonymous and fits no name."
        DeployAgain { deploy: Command }
            "Deploy the API again after each change of its policy or methods: {deploy}. Until then the old ones answer."

        AuthorizerDenied
            "The API's Lambda authorizer answered this request with a Deny. No policy of IAM or AWS Organizations is involved."
        AuthorizerDidNotAllow
            "The policy that the API's Lambda authorizer returned does not allow this method and path. No policy of IAM or AWS Organizations is involved."
        CheckToken
            "Check the token that you sent: that it is there, still valid, and meant for this API and stage."
        TellDeveloper
            "If it is, ask the API's developer. Give the time, the method and path, and the request id of the answer (`x-amzn-requestid`)."
        TestAuthorizer { test: Command }
            "See what the authorizer returns for such a token, in its log in CloudWatch Logs or with {test}."
        CachedPolicy { update: Command }
            "With caching, the policy returned for the first path of a token answers for all its paths. Return one that names all that the token may call (`…/STAGE/*/*`), or set the cache's time to live to 0: {update}."

        NoSuchPath
            "The API has no such path, stage or method, or the method takes signed requests only. API Gateway answers both with this text, and no Allow mends it."
        CheckAddress
            "Check the address letter by letter: `https://API_ID.execute-api.REGION.amazonaws.com/STAGE/PATH`, with the stage (a custom domain leaves it out), and the method (`GET`, `POST`)."
        NoSuchOperation
            "The address and method of the request name no operation of the service that it reached, so that nothing could be authorized. No Allow mends it."
        CheckOperation
            "If you call an AWS service yourself, check its host, path, method and version in the service's API reference; an SDK or the AWS CLI gets them right."
        IntegrationMethod { see: Command }
            "If an API of API Gateway answers so, look at the method's integration: a Lambda function is invoked with `POST`, whatever the API's own method is: {see}."
        SeePaths { list: Command }
            "See which paths and methods there are: {list}."
        DeployToStage { deploy: Command }
            "Deploy the API to the stage: {deploy}. What was added after the last deployment is not there yet."
    }
}

sentences! {
    /// The URL of an AWS Lambda function.
    FunctionUrl {
        Refused
            "The Lambda function's URL refused the request: it was not signed by somebody who may call it, or the function's own policy does not let everybody in."
        SignIt
            "If the URL's `AuthType` is `AWS_IAM`, sign the request with Signature Version 4 for the service `lambda`: AWS SDKs and `curl --aws-sigv4` do it."
        AskOwner
            "If it is meant to be public (`AuthType` `NONE`), or you sign already, send the message to the function's owner."
        SeeConfig { config: Command, policy: Command }
            "See the URL's `AuthType` and the function's own policy: {config}, {policy}."
        ForIam
            "With `AWS_IAM`, allow the caller `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction` on the function; across accounts in the caller's policy and in the function's. URLs made since October 2025 need both."
        ForEverybody { url: Command, invoke: Command }
            "With `NONE`, and only where everybody may call it, the function's policy has to say so twice: {url} and {invoke}."
        ThroughUrlOnly
            "Without `--invoked-via-function-url` the second permission lets everybody invoke the function directly."
    }
}

sentences! {
    /// A GraphQL API of AWS AppSync.
    GraphQl {
        Refused
            "The GraphQL API's own authorization refused this field. An IAM policy decides only where the API uses the authorization mode `AWS_IAM`."
        WhichMode
            "See with which mode you called (an API key, a user pool's token, OpenID Connect, a Lambda function, or IAM), and whether the field is open to it."
        SignIn
            "With a token, check that it is still valid and that its groups are the ones that the field asks for. With the wrong mode, send the right header."
        ReadSchema { get: Command }
            "Read the field's directives in the schema (`@aws_auth`, `@aws_cognito_user_pools`, `@aws_iam`, `@aws_api_key`; `@auth` in Amplify), for the types that it returns too: {get}. A type or field without one takes the API's default mode alone."
        ReadResolver
            "Look at the resolver: `util.unauthorized()` in its code gives this text as well."
        OnlyWithIam
            "Only with `AWS_IAM` does the caller need a policy that allows `appsync:GraphQL` on the field: `…:apis/API_ID/types/TYPE/fields/FIELD`."
    }
}
