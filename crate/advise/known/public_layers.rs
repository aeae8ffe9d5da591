//! Lambda layers that AWS publishes for everybody.

/// How their names begin.
///
/// Sources: <https://docs.aws.amazon.com/powertools/python/latest/getting-started/install/>,
/// <https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html>,
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Lambda-Insights-extension-versions.html>,
/// <https://aws-otel.github.io/docs/getting-started/lambda>,
/// <https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-lambda-extensions-versions.html>,
/// <https://aws-sdk-pandas.readthedocs.io/en/stable/layers.html>,
/// <https://docs.aws.amazon.com/codeguru/latest/profiler-ug/python-lambda-layers.html>,
/// <https://docs.aws.amazon.com/lambda/latest/dg/python-layers.html>.
const PUBLIC: [&str; 9] = [
    "AWSLambdaPowertools",
    "AWSSDKPandas-",
    "AWSLambda-Python",
    "AWS-AppConfig-Extension",
    "AWS-Parameters-and-Secrets-Lambda-Extension",
    "LambdaInsightsExtension",
    "AWSOpenTelemetryDistro",
    "AWSCodeGuruProfiler",
    "aws-otel-",
];

/// Whether a layer of this name is one that AWS publishes.
pub(crate) fn is_public_layer(name: &str) -> bool {
    PUBLIC.iter().any(|start| name.starts_with(start))
}
