//! How long a look-up in the reference and the answer to a denial take.

use std::hint::black_box;
use std::time::Instant;

use undeny::Page;
use undeny::advise::complete;
use undeny::advise::statement::grant;
use undeny::diagnosis::{Denial, DeniedAction, DeniedResource};
use undeny::iam::Principal;
use undeny::reference::{action, nearest_action, services};

/// Prints the least time of several rounds, for one call.
fn measure(name: &str, calls: usize, mut work: impl FnMut()) {
    let rounds = (0..9).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    let least = rounds.min().unwrap_or_default();
    println!("{name}  {:.0} ns", least.as_secs_f64() * 1e9 / calls as f64);
}

fn main() {
    let names: Vec<String> =
        services().flat_map(|service| service.actions()).map(|action| action.name().to_lowercase()).collect();
    measure("action by name, mean of all", names.len(), || {
        for name in &names {
            black_box(action(black_box(name)));
        }
    });
    measure("action that is not there", 1000, || {
        for _ in 0..1000 {
            black_box(action(black_box("lambda:GetFunctoin")));
        }
    });
    measure("nearest name of a slip", 10, || {
        for _ in 0..10 {
            black_box(nearest_action(black_box("lambda:GetFunctoin")));
        }
    });
    let page = Page::at("https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1");
    let denial = Denial {
        principal: Some(Principal::read("arn:aws:iam::123456789012:user/mateojackson")),
        actions: vec![DeniedAction::printed("lambda:GetFunction")],
        resource: Some(DeniedResource::printed("my-function")),
        ..Denial::default()
    };
    measure("denial completed", 100, || {
        for _ in 0..100 {
            black_box(complete(black_box(denial.clone()), &page));
        }
    });
    let completed = complete(denial, &page);
    measure("statement and choices", 100, || {
        for _ in 0..100 {
            black_box(grant(black_box(&completed), &page));
        }
    });
}
