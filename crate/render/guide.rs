//! An answer of the guide as plain text, for a terminal.

use super::text::{Out, Style};
use crate::guide::Order;
use crate::say::guidance::GuideAnswer;
use crate::say::messages::Text;

/// `answer` as text of at most `width` columns of prose, its parts shown by `style`. The steps are counted through: who does
/// what first is one order. Policies and commands are never broken.
pub fn styled(answer: &GuideAnswer, style: &dyn Style, width: usize) -> String {
    let mut out = Out::new(style, width);
    out.paragraph("", &answer.summary);
    let (mut steps, mut policies) = (answer.steps.as_slice(), answer.policies.as_slice());
    let mut number = 0;
    for section in &answer.sections {
        let (own, rest) = steps.split_at_checked(section.steps).unwrap_or((steps, &[]));
        let (documents, others) = policies.split_at_checked(section.policies).unwrap_or((policies, &[]));
        (steps, policies) = (rest, others);
        out.heading(&section.title);
        if section.order == Order::Own {
            number = 0;
        }
        for step in own {
            number += 1;
            let mark =
                if section.order == Order::None { "  - ".to_owned() } else { format!("{number:>3}. ") };
            out.paragraph(&mark, step);
        }
        for policy in documents {
            out.policy(policy);
        }
    }
    out.list(Text::GoodToKnow, &answer.cautions, false);
    out.links(&answer.links);
    out.text
}
