//! The request that a denial tells of.

use super::compare::date;
use super::request::{Known, Request, Text, Value};
use crate::diagnosis::{ArnPart, Denial, DeniedResource, Source};
use crate::iam::Arn;

impl Request {
    /// What a denial says of the refused request. What it does not say stays unknown.
    pub fn refused(denial: &Denial) -> Self {
        let mut request = Request::default();
        if let Some(principal) = &denial.principal {
            request.set_principal(principal.clone());
        }
        if let Some(role) = denial.session_issuer.as_deref().filter(|arn| Arn::parse(arn).is_some()) {
            request.set_value("aws:PrincipalArn", role);
        }
        request.actions = denial.actions.iter().map(|action| action.best().to_owned()).collect();
        if request.actions.is_empty() {
            request.actions.clone_from(&denial.likely_actions);
            request.action_is_uncertain = true;
        }
        request.resource = denial.resource.as_ref().and_then(resource);
        request.set_place(denial);
        if let Some(seconds) = denial.time.as_deref().filter(|time| date(time).is_some()) {
            request.set_value("aws:CurrentTime", seconds);
        }
        for of in &denial.context {
            let values = of.values.iter().map(Value::new).collect();
            request.set(&of.key, Known::Values(values));
        }
        request
    }

    /// The Region, and the resource's account, where the message says them.
    fn set_place(&mut self, denial: &Denial) {
        let resource = denial.resource.as_ref();
        let stated = |part| resource.is_some_and(|of| of.inferred.iter().all(|from| from.part != part));
        let arn = resource.and_then(|of| Arn::parse(of.arn.as_deref()?));
        let arn = arn.filter(|arn| !arn.to_string().contains("${"));
        // A copy is made in one Region and reads in another.
        let copies = self.actions.iter().any(|action| action.contains(":Copy") || action.contains("Replica"));
        let region = denial.region.clone().or_else(|| {
            let region = arn?.region;
            (stated(ArnPart::Region) && !copies && !region.is_empty() && region != "*")
                .then(|| region.to_owned())
        });
        if let Some(region) = region {
            self.set_value("aws:RequestedRegion", region);
        }
        if let Some(account) = arn.and_then(|arn| arn.account_id()).filter(|_| stated(ArnPart::Account)) {
            self.set_value("aws:ResourceAccount", account);
        }
    }
}

/// The resource as far as the message says it: a Region that is only the page's may be another.
fn resource(resource: &DeniedResource) -> Option<Value> {
    if resource.raw == "*" {
        return Some(Value::new("*"));
    }
    let of_page = resource.inferred.iter().any(|of| of.part == ArnPart::Region && of.from == Source::PageUrl);
    let texts = resource.arn.iter().chain(&resource.alternatives).map(|arn| match Arn::parse(arn) {
        Some(parts) if of_page => Text::with_placeholders(&Arn { region: "${Region}", ..parts }.to_string()),
        _ => Text::with_placeholders(arn),
    });
    let texts: Vec<Text> = texts.collect();
    (!texts.is_empty()).then_some(Value(texts))
}
