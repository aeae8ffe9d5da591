//! The extension's own pages (popup, options), and what the browser shows of it.
//!
//! The scripts ask for `Page` by the names of its sentences and fill in what stands in braces. `popup.html` and `options.html`
//! hold the English of what stands there from the start, marked with `data-say`; a test holds both alike.

use crate::say::Name;

sentences! {
    /// What the browser itself shows: `_locales/LANGUAGE/messages.json` is written from it.
    Extension {
        Name
            "undeny – AWS access denied, explained"
        Description
            "Explains “not authorized” errors in the AWS console: who denied what, and the policy to ask for. Everything stays in your browser."
        ActionTitle
            "undeny: what was denied in this session"
        GoToLine
            "Go to the explanation of a denial on this page"
    }
}

sentences! {
    /// What the elements of the npm package say before the engine is there.
    Widget {
        Label
            "The message that AWS showed"
        Placeholder
            "User: arn:aws:iam::123456789012:user/mateojackson is not authorized to perform: …"
        Example
            "Try an example"
        Clear
            "Clear"
        Private
            "Nothing leaves this page."
        None
            "This text holds no AWS denial that undeny knows."
        Failed
            "undeny cannot run on this page."
    }
}

sentences! {
    /// The labels of the popup and the options.
    Page {
        NothingDeniedYet
            "Nothing denied yet"
        NothingDeniedInTab
            "Nothing denied in this tab"
        ListedHere
            "When the AWS console refuses something, its explanation appears there and is listed here."
        FromElsewhere
            "A message from elsewhere?"
        AllAccounts
            "All accounts"
        AllServices
            "All services"
        Search
            "Search"
        NothingLikeThis
            "Nothing of the list is like this."
        OneDenial
            "1 denial"
        Denials { number: Name }
            "{number} denials"
        WhatOf { what: Name, who: Name }
            "{what} of {who}"
        Choose { name: Name }
            "Choose {name}"
        NoAllowMends
            "No Allow of the caller’s mends this"
        WorksSince { time: Name }
            "Works since {time}"
        MakeAPolicy
            "Make a policy"
        MakePolicies { number: Name }
            "Make {number} policies"
        OnePrincipal
            "1 principal"
        Principals { number: Name }
            "{number} principals"
        Chosen { number: Name }
            "{number} chosen"
        ChosenOf { principals: Name }
            ", of {principals}"
        Back
            "‹ Back to the list"
        AccountAnd { account: Name, count: Name }
            "account {account}, {count}"
        FillIn { names: Name }
            "Fill in before use: {names}"
        NotInThem { others: Name }
            "Not in them: {others}"
        AndMore { number: Name }
            " And {number} more."
        CopyRequest
            "Copy request"
        Copy
            "Copy"
        Copied
            "Copied"
        Policy
            "Policy"
        Format
            "Format"
        First { last: Name, first: Name, count: Name }
            "{last}, first {first}, {count}×"
        Remove
            "Remove"
        AllForgotten
            "All denials are forgotten."
        OneForgotten
            "The denial is forgotten."
        ForgetOne
            "Forget the denial"
        ForgetMany { number: Name }
            "Forget {number} denials"
        CopiedStay
            "Policies that you copied stay as they are."
        KeepThem
            "Keep them"
        PasteOrDrop
            "Paste it, or drop a log file"
        PasteAnyText
            "Paste any text"
        OrDrop
            "Or drop a file: "
        DropWhat
            "a log, CloudTrail (.json, .json.gz) or HAR. It is read in this browser and goes nowhere."
        FindsNone
            "undeny finds no AWS denial in this text."
        OneFound
            "1 denial found."
        Found { number: Name }
            "{number} denials found."
        Reading { file: Name }
            "Reading {file} …"
        CannotRead
            "This file cannot be read."

        Version { version: Name }
            "undeny {version}, with AWS's authorization reference inside."
        YourOrganization
            "Your organization"
        ManagesSome { company: Name }
            "{company} manages some of these."
        RemoveSite { site: Name }
            "Remove {site}"
        SiteLike
            "A site is an address like https://wiki.example.com"
        ReadsFromNow { site: Name }
            "undeny reads {site} from its next page on."
        NothingChanged
            "Nothing was changed."
        NotSet
            "not set"
        NoSuchLink
            "This is no link that undeny fills in: https with a host and a path, or mailto with an address, and the places below."

        OptionsTitle
            "undeny: options"
        AskItDesk
            "Ask your IT desk to change what is locked."
        You
            "You"
        IAsk
            "I ask others for access"
        CopiesRequest
            "The first button copies a request."
        IManage
            "I manage access"
        CopiesPolicy
            "The first button copies the policy; the administrator's steps come first."
        TheLine
            "The line in the page"
        OpenAtOnce
            "Open it at once where a page shows one denial"
        FormatOfPolicies
            "Format of policies"
        Language
            "Language"
        LanguageOfPage
            "As the page or the browser"
        ByKeyboard
            "Go to the line by keyboard"
        Change
            "Change"
        WhereToAsk
            "Where to ask"
        LinkOfDesk
            "Link of your access desk"
        ButtonSays
            "What its button says"
        AskForAccess
            "Ask for access"
        Places
            "{{title}} and {{request}} are filled in when you click; {{principal}}, {{action}}, {{resource}}, {{account}} and {{policyType}} can be, too. undeny sends nothing by itself."
        Sites
            "Sites"
        TheConsole
            "The AWS console, in every partition."
        ASite
            "A site"
        AddASite
            "Add a site"
        BrowserAsks
            "The browser asks you before undeny may read there."
        InIam
            "In the IAM console"
        MarkRetired
            "Mark AWS managed policies that are retired"
        MarkedLike
            "A small word beside each says what AWS documents in its place. Nothing is loaded on other pages."
        RetiredMark
            "retired"
        WhatIsKept
            "What is kept"
        UntilClosed
            "Until the browser closes"
        Nothing
            "Nothing"
        ExplainAMessage
            "Explain a message"
        PasteFromAnywhere
            "Paste an “access denied” message from anywhere"
        Reset
            "Reset"
        ThisTab
            "This tab"
        AllTabs
            "All tabs"
        WhichTabs
            "Which tabs"
        PasteOrDropButton
            "Paste or drop"
        Guide
            "Guide"
        ExportJson
            "Export JSON"
        Markdown
            "Markdown"
        ForgetAll
            "Forget all"
        Options
            "Options"
        EncodedMessage
            "Encoded message"
        ARequest
            "A request"
        NotSaidWho
            "not said who"
        TooLarge
            "This file is larger than 64 MB. The command line reads it: undeny explain FILE"
        UnpacksToMore
            "This file unpacks to more than 256 MB."
        NoWholeGzip
            "This file is no whole gzip file."
        /// The heading above them.
        DeniedTitle
            "Denied"
        Columns
            "When | Times | Who | Account | Action | Resource | Cause | Page"
        /// One behind the other.
        TwoSentences { first: Name, second: Name }
            "{first} {second}"
    }
}
