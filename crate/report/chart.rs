//! Charts as SVG. Colours are those of the light page, as attributes: the page's style sheet puts its own in their place, so that
//! a chart follows light and dark.

use std::collections::BTreeMap;

use plotters::coord::Shift;
use plotters::prelude::*;

use super::Day;
use crate::verdict::Family;

/// `#006CE0`: an Allow is missing.
const INFO: RGBColor = RGBColor(0x00, 0x6C, 0xE0);
/// `#B07500`: a guardrail denies.
const GUARD: RGBColor = RGBColor(0xB0, 0x75, 0x00);
/// `#8C8C94`: something else.
const OTHER: RGBColor = RGBColor(0x8C, 0x8C, 0x94);
/// `#DEDEE3`: lines of the grid.
const HAIR: RGBColor = RGBColor(0xDE, 0xDE, 0xE3);
/// `#424650`: words beside an axis.
const QUIET: RGBColor = RGBColor(0x42, 0x46, 0x50);

const fn colour(family: Family) -> RGBColor {
    match family {
        Family::Info | Family::Doubt => INFO,
        Family::Guard => GUARD,
        Family::Other => OTHER,
    }
}

/// An SVG image of this size; empty where it cannot be drawn.
fn svg(size: (u32, u32), draw: impl FnOnce(&DrawingArea<SVGBackend<'_>, Shift>) -> Option<()>) -> String {
    let mut text = String::new();
    let drawn = {
        let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
        draw(&area).and_then(|()| area.present().ok())
    };
    if drawn.is_some() { text } else { String::new() }
}

/// One bar: `part` of `whole`.
pub(super) fn bar(part: u64, whole: u64, family: Family) -> String {
    const WIDTH: u64 = 160;
    let width = (part * WIDTH / whole.max(1)).clamp(1, WIDTH);
    svg((160, 10), |area| {
        let end = i32::try_from(width).unwrap_or(160);
        area.draw(&Rectangle::new([(0, 0), (end, 10)], colour(family).filled())).ok()
    })
}

/// A row's bars in ten parts of the time from `first` to `last` (days since 1970).
pub(super) fn spark(days: &BTreeMap<String, u64>, first: i64, last: i64, family: Family) -> String {
    const BARS: i64 = 10;
    let mut parts = [0_u64; BARS as usize];
    let span = (last - first + 1).max(1);
    for (day, count) in days {
        let Some(number) = number(day) else { continue };
        let at = usize::try_from((number - first).clamp(0, span - 1) * BARS / span).unwrap_or_default();
        if let Some(part) = parts.get_mut(at) {
            *part += count;
        }
    }
    let most = parts.iter().copied().max().unwrap_or_default().max(1);
    svg((62, 18), |area| {
        for (at, part) in parts.into_iter().enumerate().filter(|(_, part)| *part > 0) {
            let x = i32::try_from(at).ok()? * 6;
            let height = i32::try_from((part * 16).div_ceil(most)).ok()?;
            area.draw(&Rectangle::new([(x, 18 - height), (x + 5, 18)], colour(family).filled())).ok()?;
        }
        Some(())
    })
}

/// A day's number since 1970.
pub(super) fn number(day: &str) -> Option<i64> {
    let date: jiff::civil::Date = day.parse().ok()?;
    let since = date.since(jiff::civil::date(1970, 1, 1)).ok()?;
    Some(i64::from(since.get_days()))
}

/// `1 Oct`.
pub(super) fn short_day(number: i64) -> String {
    let date = i32::try_from(number).ok().and_then(|days| {
        jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().try_days(days).ok()?).ok()
    });
    date.map_or_else(String::new, |date| date.strftime("%-d %b").to_string())
}

/// Denials a day, one upon the other: Allow missing below, guardrails, something else on top.
pub(super) fn days(days: &BTreeMap<String, Day>) -> String {
    let numbered: Vec<(i64, Day)> = days.iter().filter_map(|(day, of)| Some((number(day)?, *of))).collect();
    let (Some((first, _)), Some((last, _))) = (numbered.first(), numbered.last()) else {
        return String::new();
    };
    let (first, last) = (*first, *last);
    let most =
        numbered.iter().map(|(_, day)| day.allow_missing + day.guardrail + day.other).max().unwrap_or(1);
    svg((1072, 200), |area| {
        let mut chart = ChartBuilder::on(area)
            .x_label_area_size(24)
            .y_label_area_size(44)
            .margin_top(8)
            .build_cartesian_2d(first as f64 - 0.5..last as f64 + 0.5, 0_f64..most as f64 * 1.02)
            .ok()?;
        let words = ("sans-serif", 11).into_font().color(&QUIET);
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(HAIR)
            .axis_style(HAIR)
            .x_labels(usize::try_from((last - first + 1).min(8)).ok()?)
            .y_labels(4)
            .x_label_formatter(&|x| {
                if x.fract().abs() < 0.01 { short_day(x.round() as i64) } else { String::new() }
            })
            .y_label_formatter(&|y| super::page::thousands(y.round() as u64))
            .label_style(words)
            .draw()
            .ok()?;
        for (day, of) in &numbered {
            let mut from = 0.0;
            for (count, family) in [(of.allow_missing, INFO), (of.guardrail, GUARD), (of.other, OTHER)] {
                if count == 0 {
                    continue;
                }
                let to = from + count as f64;
                let x = *day as f64;
                let bar = Rectangle::new([(x - 0.38, from), (x + 0.38, to)], family.filled());
                chart.draw_series(std::iter::once(bar)).ok()?;
                from = to;
            }
        }
        Some(())
    })
}
