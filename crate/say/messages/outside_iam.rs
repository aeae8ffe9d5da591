//! Refusals that no IAM policy can mend.

use crate::say::{Code, Command, Name};

sentences! {
    /// Refusals that no IAM policy can mend: a cluster's own access list, Regions that are off, Lake Formation.
    OutsideIam {
        ClusterDoesNotKnowYou
            "IAM let you in, but the Kubernetes cluster does not know you: it needs an access entry for your user or role."
        AskForAccessEntry { whoami: Command }
            "Ask whoever manages the cluster for an access entry. Send them what {whoami} prints."
        MakeAccessEntry { create: Command }
            "Make the entry: {create}. For a session name the role, not the session."
        GiveRights { associate: Command }
            "Give it rights, for reading: {associate}."
        ConfigMap
            "A cluster that still uses the `aws-auth` config map needs a line there instead."

        LakeFormation
            "AWS Lake Formation refused this. IAM policies cannot grant it: a data lake administrator has to."
        LakeFormationWants { permission: Code, on: Name }
            "AWS Lake Formation refused this: the caller lacks its permission {permission} on {on}. IAM policies cannot grant it: a data lake administrator has to."
        AskForThis
            "Ask the data lake administrator for this permission, and send the message along: it says what was refused."
        AskDataLakeAdministrator
            "Ask the data lake administrator for permission on the database and the table, and say whether you read or write."
        GrantPermissions { grant: Command }
            "Grant it: {grant}."
        GetDataAccess
            "The caller also needs `lakeformation:GetDataAccess` in IAM. If data at a location is written, grant the location (`DATA_LOCATION_ACCESS`)."

        StsIsOff { region: Name }
            "AWS STS is turned off for {region} in your account. No policy changes that."
        StsIsOffHere
            "AWS STS is turned off for this Region in your account. No policy changes that."
        StsElsewhere
            "Ask AWS STS in another Region: `AWS_STS_REGIONAL_ENDPOINTS=regional` with `AWS_REGION` set to one that is on."
        TurnStsOn
            "Turn it on in the IAM console: Account settings, Security Token Service (STS), Endpoints."

        RegionIsOff { region: Name }
            "The Region {region} or the service is not turned on for your account. No policy changes that."
        ThisRegionIsOff
            "This Region or the service is not turned on for your account. No policy changes that."
        OtherRegion
            "If another Region would do, use that one."
        RegionsThatAreOn { list: Command }
            "See which Regions are on: {list}."
        TurnRegionOn { enable: Command }
            "Turn one on: {enable}. It takes some minutes; in an organization the management account can do it for a member."
        FinishSignUp
            "If the message speaks of a subscription, open the service's console once and finish its sign-up."

        MissingPolicy { arn: Name }
            "The policy {arn} is not there. No permission is missing: the policy has to be created, or named rightly."
        CompareArn
            "Compare the account number, path and name in the ARN with what your template should use. A boundary is a policy too and has to stand before the role that uses it."
        WhetherItExists { get: Command }
            "See whether it exists: {get}."
        CreateIt
            "Create it, or let the template create it before whatever refers to it."

        WrongCode
            "The code of the MFA device was wrong, was used already, or is another device's. No policy is missing."
        NextCode
            "Wait for the next code and enter it once: a code works one time only, and the device's clock has to be right."
        OwnDevice
            "See that the serial number is that of your own device: `aws iam list-mfa-devices --user-name USER_NAME`. For a role it is the device of the user who assumes it."
        Resynchronize
            "If its codes go on failing, bring the device back into step: `aws iam resync-mfa-device --user-name USER_NAME --serial-number MFA_DEVICE_ARN --authentication-code1 CODE --authentication-code2 NEXT_CODE`."

        OnlyThere
            "This works from the organization's management account only, or from the account of a delegated administrator for the service. No Allow in another account helps."
        CompareWithManagement
            "Compare two accounts: yours, `aws sts get-caller-identity --query Account`, and the management account, `aws organizations describe-organization --query Organization.MasterAccountId`."
        SignInThere
            "If they differ, sign in there or in the delegated administrator's account, or ask who works there to make the call."
        RegisterAdministrator
            "Where the service has delegated administrators, the management account can register another account: `aws organizations register-delegated-administrator --account-id ACCOUNT_ID --service-principal SERVICE`."

        NoIamPolicy
            "AWS refused this for a reason that is no IAM policy. Adding permissions is not likely to help."
        ReadTheRest
            "Read the rest of the message: the setting, status or sign-up that it names is what has to change."
        AskSupport
            "If it names none, open a case with AWS Support and quote the request id."
        SettingsAndQuotas
            "Look at the service's own settings and quotas, and at the state of the account, before changing policies."
        OwnWords { words: Name }
            "AWS's own words: \"{words}\"."
    }
}
