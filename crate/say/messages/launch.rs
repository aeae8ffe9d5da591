//! A launch of instances.

sentences! {
    /// `ec2:RunInstances`: one call, many resources.
    Launch {
        EveryResource
            "A launch is checked against every resource it touches, and the message names only the first that failed. The next try may name another."
        OrdinaryLaunch
            "Everything an ordinary launch touches in this Region"
        ChoiceCoversAll
            "The choice for an ordinary launch covers all of them. Narrow its subnets, security groups and images to those that may be used."
        ProfileAndTags
            "With an instance profile the caller also needs `iam:PassRole` on its role; with tags, `ec2:CreateTags`."
    }
}
