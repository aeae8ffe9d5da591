# AWSLambdaFullAccess is gone
resource "aws_iam_role" "AmazonEC2SpotFleetRole" {
  name = "AmazonEC2SpotFleetRole"
}
resource "aws_iam_role_policy_attachment" "AWSLambdaFullAccess" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/AWSLambdaFullAccess"
}
data "aws_iam_policy" "beanstalk" {
  name = "AWSElasticBeanstalkService"
}
resource "aws_iam_policy" "own" {
  name = "AWSLambdaFullAccess"
}
locals {
  own = "arn:aws:iam::123456789012:policy/AWSLambdaFullAccess"
  managed_policy_names = [
    "AWSConfigRole",
    "AWSOpsWorksFullAccess",
  ]
}
resource "aws_iam_role_policy_attachment" "x" {
  for_each   = toset(["AWSLambdaReadOnlyAccess", "AmazonS3ReadOnlyAccess"])
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
