//! `undeny mcp`: three read-only tools for assistants, over standard input and output.
//!
//! Source of the protocol: <https://modelcontextprotocol.io/specification>

use std::process::ExitCode;

use rmcp::handler::server::router::tool::ToolRouter;
use rmcp::handler::server::wrapper::Parameters;
use rmcp::model::{Implementation, ServerCapabilities, ServerConfig};
use rmcp::schemars::{self, JsonSchema};
use rmcp::{Json, ServerHandler, ServiceExt, tool, tool_handler, tool_router};
use serde::{Deserialize, Serialize};
use undeny::advise::merge;
use undeny::diagnosis::ProposedPolicy;
use undeny::page::{Page, Reader};
use undeny::{Diagnosis, diagnose};

use super::Failure;
use super::action::{self, Needs};

/// A longer text is a log: `undeny report` reads it.
const LONGEST: usize = 4 << 20;

/// A text that may hold denials.
#[derive(Debug, Deserialize, JsonSchema)]
struct Text {
    /// The error message, log or CloudTrail event, as it was printed.
    text: String,
    /// The address of the console's page where it stood; it gives Region and partition.
    url: Option<String>,
}

/// An action or an operation.
#[derive(Debug, Deserialize, JsonSchema)]
struct Name {
    /// An action (`lambda:GetFunction`), a service and its operation (`s3 ListObjectsV2`), or an operation alone.
    name: String,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Explained {
    /// One for each distinct denial; empty where the text holds none.
    denials: Vec<Explanation>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Explanation {
    /// The whole answer in one sentence.
    summary: String,
    /// Who was refused, as printed.
    principal: Option<String>,
    /// What they asked to do.
    actions: Vec<String>,
    /// On what: the ARN where it is known.
    resource: Option<String>,
    /// The type of policy that refused.
    policy_type: Option<String>,
    /// Who can mend it.
    owner: String,
    /// What whoever was refused can do.
    steps: Vec<String>,
    /// What the owner can do.
    owner_steps: Vec<String>,
    /// Policies that would grant it; the first is the answer, the others are choices that say what they are. Empty where no
    /// Allow helps.
    policies: Vec<Policy>,
    /// What to know before granting it.
    cautions: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Policy {
    /// What it is for.
    title: String,
    /// The type of policy.
    policy_type: String,
    /// A whole IAM policy.
    document: serde_json::Map<String, serde_json::Value>,
    /// What is to be filled in, as it stands in `document`.
    placeholders: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct Least {
    /// One for each place that a policy goes to.
    policies: Vec<Policy>,
    /// The denials that no policy mends, and why.
    left_out: Vec<String>,
}

fn policy(of: &ProposedPolicy) -> Policy {
    let document = match serde_json::to_value(&of.document) {
        Ok(serde_json::Value::Object(document)) => document,
        _ => serde_json::Map::new(),
    };
    Policy {
        title: of.title.clone(),
        policy_type: of.policy_type.name().to_owned(),
        document,
        placeholders: of.placeholders.clone(),
    }
}

fn explanation(of: &Diagnosis) -> Explanation {
    let denial = &of.denial;
    let owner = serde_json::to_value(of.remedy.owner).ok();
    Explanation {
        summary: of.remedy.summary.clone(),
        principal: denial.principal.as_ref().map(|of| of.raw.clone()),
        actions: denial.actions.iter().map(|action| action.best().to_owned()).collect(),
        resource: denial.resource.as_ref().map(|of| of.arn.clone().unwrap_or_else(|| of.raw.clone())),
        policy_type: denial.policy_type.map(|of| of.name().to_owned()),
        owner: owner.and_then(|of| of.as_str().map(str::to_owned)).unwrap_or_default(),
        steps: of.remedy.steps.clone(),
        owner_steps: of.remedy.owner_steps.clone(),
        policies: of.remedy.policies.iter().map(policy).collect(),
        cautions: of.remedy.cautions.clone(),
    }
}

fn diagnoses(text: Text, reader: Reader) -> Result<Vec<Diagnosis>, String> {
    if text.text.len() > LONGEST {
        return Err(format!("longer than {} MB: run `undeny report` on the file", LONGEST >> 20));
    }
    Ok(diagnose(&text.text, &Page { url: text.url, reader, ..Page::default() }))
}

#[derive(Clone)]
struct Tools {
    tool_router: ToolRouter<Self>,
}

#[tool_router(router = tool_router)]
impl Tools {
    /// Who was refused what by which kind of policy, who can mend it, and the policies that would.
    #[tool(
        name = "explain_denial",
        description = "Explain every AWS \"not authorized\" / AccessDenied error in a text: who was denied what, by which type of policy, who can mend it, and the exact IAM policies that would. Offline; nothing is applied.",
        annotations(
            title = "Explain an AWS denial",
            read_only_hint = true,
            idempotent_hint = true,
            open_world_hint = false
        )
    )]
    async fn explain_denial(&self, Parameters(text): Parameters<Text>) -> Result<Json<Explained>, String> {
        let diagnoses = diagnoses(text, Reader::Requester)?;
        Ok(Json(Explained { denials: diagnoses.iter().map(explanation).collect() }))
    }

    /// The smallest policy for each principal of a text.
    #[tool(
        name = "least_policy",
        description = "Write the smallest IAM policy for each user or role in a text of AWS denials (a log, CloudTrail events). Says what no policy can grant and why. Offline; nothing is applied.",
        annotations(
            title = "Least policy for AWS denials",
            read_only_hint = true,
            idempotent_hint = true,
            open_world_hint = false
        )
    )]
    async fn least_policy(&self, Parameters(text): Parameters<Text>) -> Result<Json<Least>, String> {
        let merged = merge::merge(&diagnoses(text, Reader::Administrator)?);
        let left_out = merged.left_out.into_iter().map(|of| of.reason).collect();
        Ok(Json(Least { policies: merged.policies.iter().map(policy).collect(), left_out }))
    }

    /// What an action or an operation needs.
    #[tool(
        name = "actions_for",
        description = "Look up which IAM actions an AWS API operation needs, on which resource types (ARN formats), with which condition keys and dependent actions, in the service authorization reference.",
        annotations(
            title = "IAM actions of an AWS operation",
            read_only_hint = true,
            idempotent_hint = true,
            open_world_hint = false
        )
    )]
    async fn actions_for(&self, Parameters(name): Parameters<Name>) -> Result<Json<Needs>, String> {
        let words: Vec<String> = name.name.split_whitespace().take(2).map(str::to_owned).collect();
        Ok(Json(action::look_up(&words)))
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for Tools {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("undeny", undeny::VERSION))
            .with_instructions("Explains AWS access denied errors offline. What is not known stays a ${Placeholder}; nothing is applied.")
    }
}

/// Serves until standard input ends.
pub fn run() -> Result<ExitCode, Failure> {
    let failed = |error: String| Failure::Input("standard input".to_owned(), std::io::Error::other(error));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let tools = Tools { tool_router: Tools::tool_router() };
        let service = tools
            .serve((tokio::io::stdin(), tokio::io::stdout()))
            .await
            .map_err(|error| failed(error.to_string()))?;
        service.waiting().await.map_err(|error| failed(error.to_string()))?;
        Ok(ExitCode::SUCCESS)
    })
}
