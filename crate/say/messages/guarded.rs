//! A Deny that nobody here is to edit: whom to ask, or what to do instead.

use crate::say::nouns::Who;
use crate::say::{AccountId, Actions, Command, Name};

sentences! {
    /// A Deny that AWS or somebody out of reach keeps.
    Guarded {
        /// <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html>
        Quarantine { who: Who }
            "AWS has put {who} under quarantine: an access key of it became public. The policy keeps others from using it, and it is not to be removed or copied."
        QuarantineFollowTheCase
            "Follow the support case or the mail that AWS sent about it to the account's owner. Stop using the key: whoever found it can use it too."
        QuarantineReplaceKey { list: Command, deactivate: Command }
            "Find the key, {list}, make it inactive, {deactivate}, and give whatever used it a new one, or better a role."
        QuarantineLookAround { look: Command }
            "Look through CloudTrail, in every Region, for what others did with the key: {look}. Undo what nobody of yours made: users, keys, instances."
        QuarantineKeepIt
            "Leave the policy where it is until AWS has closed the case, and make no exception from it."
        /// <https://docs.aws.amazon.com/controltower/latest/controlreference/mandatory-controls.html>
        ControlTower { resource: Name, what: Actions }
            "AWS Control Tower guards {resource}: a mandatory control denies {what} on it. No exception can be made by hand."
        ControlTowerAsk
            "Ask the administrator of AWS Control Tower what you want to reach: they change it in Control Tower itself, if at all."
        ControlTowerOwner
            "Change nothing in the policy: a hand edit of Control Tower's policies is drift, and the next update takes it back. Set the landing zone or its controls up differently instead."
        ControlTowerExecution
            "Work as a role of your own: `AWSControlTowerExecution` and the `stacksets-exec-` roles are for AWS Control Tower and CloudFormation StackSets alone."
        /// <https://docs.aws.amazon.com/singlesignon/latest/userguide/delegated-admin.html>
        IdentityCenter { account: AccountId }
            "AWS keeps this policy, and nobody can see or edit it. A delegated administrator of IAM Identity Center cannot manage access to the management account: most likely {account} is that account."
        IdentityCenterReader { account: AccountId }
            "If {account} is the organization's management account, do this from the management account itself, or ask whoever works there."
        IdentityCenterSets
            "The same holds for permission sets that are provisioned in the management account: use another permission set for other accounts."
        IdentityCenterOwner
            "In the management account open IAM Identity Center, and make the change there."
        /// <https://docs.aws.amazon.com/singlesignon/latest/userguide/delegated-admin.html>
        IdentityCenterUnknown
            "AWS keeps this policy, and nobody can see or edit it. A delegated administrator of IAM Identity Center cannot manage what reaches the management account."
        IdentityCenterUnknownReader
            "Do this from the organization's management account itself, or ask whoever works there."
        /// <https://aws.amazon.com/training/awsacademy/>
        Lab { what: Actions }
            "This is a lab account (AWS Academy or another lab of Vocareum), and the lab does not allow {what}. No administrator can be asked for more."
        LabReader
            "Use what the lab gives you: the role `LabRole`, the instance profile `LabInstanceProfile`, and the services and Regions that its instructions name."
        LabAsk
            "If an exercise needs more, ask your instructor. For work of your own use an account of your own."
        LabOwner
            "Only the lab's maker can change its limits: the instructor can report it."
        /// <https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.S3.html>
        Beanstalk { bucket: Name }
            "AWS Elastic Beanstalk itself wrote the Deny into the policy of its bucket {bucket}, so that nobody deletes the bucket by accident."
        BeanstalkReader { print: Command, delete: Command }
            "See that no environment uses the bucket any more. Save the policy: {print}. Delete it: {delete}. Then delete the bucket."
        BeanstalkOwner
            "Whoever may delete the bucket's policy can do this; the Deny holds for everybody until then."
        BeanstalkAgain
            "Elastic Beanstalk makes the bucket anew when it needs it. Application versions and logs that are in it are lost."
    }
}
