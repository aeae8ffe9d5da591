//! Credentials that AWS does not accept, and access keys in general.

use crate::say::Command;

sentences! {
    /// Credentials that AWS does not accept.
    AccessKeys {
        NeverSend
            "Never send an access key to anybody, not even to support: whoever has both parts can act as you. Nobody needs it to help you."
        LostSecret
            "A lost secret access key cannot be shown again. Make a new key and delete the old one, as in the steps for the administrator."
        ShownOnce
            "A secret access key is shown once, when it is made. A user can have two keys at most."

        Expired
            "Your temporary credentials have expired. Sign in again to get new ones."
        SignInAgain { login: Command }
            "Sign in again: {login}, or run again whatever gave you the credentials (`aws sts assume-role`, your company's tool)."
        UnsetOldOnes
            "If old credentials stand in the environment, they win: `unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN`."
        Check { whoami: Command }
            "Check: {whoami}."
        LongJob
            "If a long job outlives its session, ask for a longer session, or let the AWS SDK refresh it from a profile or role."
        NothingForASession
            "Nothing has to change in IAM for a session that is over."
        LongerSessions { update: Command }
            "If sessions end too early for the work, let the role's last longer: {update} (seconds, 43200 at most), and ask for that long when the session is made."

        Clock
            "The time of the request does not match AWS's time. Set your computer's clock."
        CompareClock
            "Compare your clock with the time in the message: more than five minutes apart is too far. `date -u` prints yours."
        AutomaticTime
            "Turn on automatic time, then try again. Virtual machines and containers that slept often lag behind."
        NothingForAClock
            "Nothing has to change in IAM. Let the machines set their clocks themselves (NTP, or the Amazon Time Sync Service on EC2)."

        Signature
            "The secret access key does not belong to the access key ID that was sent with it, or the request changed on its way."
        EnterAgain
            "Enter the secret access key again: `aws configure --profile PROFILE`. A blank or a missing last character is the usual cause."
        WhichAreUsed { list: Command }
            "See which credentials are used, since the environment wins over the profile: {list}."
        Proxy
            "If only some requests fail, look for a proxy that changes headers, and at how your own code encodes paths and parameters."

        UnknownKey
            "AWS does not know the access key that was sent: it is deleted, inactive, mistyped, or lacks its session token."
        Unvalidated
            "AWS could not validate the credentials. The same words stand for a key that is deleted, inactive or mistyped, a wrong secret, a missing session token, and a clock that is off."
        SetTheClock
            "Compare your clock with the time (`date -u` prints yours) and set it: more than five minutes apart is too far. Virtual machines and containers that slept often lag behind."
        TemporaryKey
            "An access key ID that begins with `ASIA` is temporary and works only together with its session token (`AWS_SESSION_TOKEN`)."
        CheckInConsole
            "Check in the IAM console (Users, your name, Security credentials) that the key is there and active."
        OtherRegions
            "If it works in other Regions, the Region may not be enabled for your account. Keys of one partition (AWS China, GovCloud) do not work in another."

        Missing
            "The request was sent without credentials."
        GiveCredentials { login: Command }
            "Give the program credentials: `aws configure`, {login}, or a role on the machine that it runs on."
        UnknownPath
            "If you call an HTTPS address yourself, sign the request, and check the path and the method: an unknown path gives the same message."
        NothingWithoutCredentials
            "Nothing has to change in IAM for a request without credentials. Prefer a role on the machine (instance profile, task role, function role) to keys."

        SeeLastUse { list: Command, last_used: Command }
            "See when each key was last used: {list}, then {last_used}."

        Unnamed
            "AWS did not accept the credentials of the request. No policy is at fault."
        WhoseAreThey { list: Command, whoami: Command }
            "See which credentials are used: {list}. Then check whose they are: {whoami}."

        SeeKeys { list: Command }
            "See the user's keys and whether they are active: {list}. There can be two at most."
        SecondKey { create: Command }
            "Make a second key: {create}. Its secret is shown this one time; save it in a password manager."
        UseNewKey
            "Put the new key wherever the old one is used, and try it."
        WaitForOldKey { last_used: Command }
            "Wait until the old one is no longer used: {last_used}."
        OldKeyInactive { update: Command }
            "Make the old one inactive: {update}. If something breaks, `--status Active` brings it back."
        DeleteOldKey { delete: Command }
            "Then delete it: {delete}."
    }
}
