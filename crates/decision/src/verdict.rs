//! What is recommended at the end of a trail, and for every option why or why not.

use serde::Serialize;

use crate::{Flow, Gives, Id, Model, Outcome, Permit, Policy, Position, Recommend, Stated, Walk};

/// The result of a finished trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The outcome shown, after `otherwise`.
    pub outcome: Id,
    /// The recommended option; several when they expose equally much; none at an honest end.
    pub recommended: Vec<Id>,
    /// Every option of the model in exposure order, with its verdict.
    pub verdicts: Vec<(Id, Verdict)>,
    /// Set when the organisation does not simply allow what is recommended. It never changes the recommendation.
    pub blocked: Option<Blocked>,
    /// The site's words say why a less exposing option is not recommended.
    pub because: bool,
}

/// What the organisation says to the recommended option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Blocked {
    /// Blocked, or on request.
    pub permit: Permit,
    /// The next option in exposure order that fits and is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Id>,
}

/// Why one option fits or does not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Stated needs that it does not meet.
    pub lacks: Vec<Stated>,
    /// Facts that it requires and no answer established.
    pub requires: Vec<Id>,
    /// Stated facts that rule it out.
    pub excluded: Vec<Stated>,
    /// Needs that it meets under a condition.
    pub conditions: Vec<Condition>,
    /// Capabilities it gives that nobody asked for.
    pub beyond: Vec<Id>,
    /// What the organisation says to it.
    pub permit: Permit,
}

/// A condition under which an option meets a need: (condition, capability, claim).
pub type Condition = (Id, Id, Id);

impl Verdict {
    /// Whether the option meets every need and every requirement, and nothing rules it out.
    pub fn fits(&self) -> bool {
        self.lacks.is_empty() && self.requires.is_empty() && self.excluded.is_empty()
    }
}

impl Decision {
    /// The verdict of `option`.
    pub fn verdict(&self, option: &Id) -> Option<&Verdict> {
        self.verdicts.iter().find(|(id, _)| id == option).map(|(_, verdict)| verdict)
    }
}

/// Judges `option` by the needs and facts that were stated.
pub fn judge(model: &Model, policy: &Policy, needs: &[Stated], facts: &[Stated], option: &Id) -> Verdict {
    let gives = |capability: &Id| model.cell(capability, option).map(|cell| &cell.gives);
    let lacking = |capability: &Id| matches!(gives(capability), None | Some(Gives::No));
    let terms = model.options.get(option);
    let mut conditions: Vec<Condition> = Vec::new();
    for need in needs {
        if let Some(cell) = model.cell(&need.id, option)
            && let Gives::If(condition) = &cell.gives
            && conditions.iter().all(|(_, capability, _)| *capability != need.id)
        {
            conditions.push((condition.clone(), need.id.clone(), cell.claim.clone()));
        }
    }
    Verdict {
        lacks: needs.iter().filter(|need| lacking(&need.id)).cloned().collect(),
        requires: terms.map_or_else(Vec::new, |terms| {
            terms
                .requires
                .iter()
                .filter(|fact| facts.iter().all(|stated| stated.id != **fact))
                .cloned()
                .collect()
        }),
        excluded: terms.map_or_else(Vec::new, |terms| {
            facts.iter().filter(|stated| terms.excluded_by.contains(&stated.id)).cloned().collect()
        }),
        conditions,
        beyond: model
            .capabilities
            .keys()
            .filter(|capability| !lacking(capability) && needs.iter().all(|need| need.id != **capability))
            .cloned()
            .collect(),
        permit: policy.permit(option),
    }
}

/// Decides a finished walk; nothing while a question waits.
pub fn decide(flow: &Flow, model: Option<&Model>, policy: &Policy, walk: &Walk<'_>) -> Option<Decision> {
    let Position::Outcome { id, outcome } = &walk.position else { return None };
    let verdicts: Vec<(Id, Verdict)> = model.map_or_else(Vec::new, |model| {
        let judged = |option: &Id| (option.clone(), judge(model, policy, &walk.needs, &walk.facts, option));
        model.exposure.iter().map(judged).collect()
    });
    let fits = |option: &Id| verdicts.iter().any(|(id, verdict)| id == option && verdict.fits());
    let (id, outcome, recommended) = choose(flow, model, (id, outcome), fits);
    let blocked = block(policy, &recommended, &verdicts);
    Some(Decision { outcome: id.clone(), recommended, verdicts, blocked, because: outcome.because })
}

/// The outcome after `otherwise` and what it recommends, without verdicts; nothing while a question waits.
pub(crate) fn result(flow: &Flow, model: Option<&Model>, walk: &Walk<'_>) -> Option<(Id, Vec<Id>)> {
    let Position::Outcome { id, outcome } = &walk.position else { return None };
    let fits = |option: &Id| model.is_some_and(|model| fits(model, &walk.needs, &walk.facts, option));
    let (id, _, recommended) = choose(flow, model, (id, outcome), fits);
    Some((id.clone(), recommended))
}

/// Whether `judge` would find that `option` fits.
fn fits(model: &Model, needs: &[Stated], facts: &[Stated], option: &Id) -> bool {
    let gives = |need: &Stated| model.cell(&need.id, option).is_some_and(|cell| cell.gives != Gives::No);
    needs.iter().all(gives)
        && model.options.get(option).is_none_or(|terms| {
            terms.requires.iter().all(|fact| facts.iter().any(|stated| stated.id == *fact))
                && !facts.iter().any(|stated| terms.excluded_by.contains(&stated.id))
        })
}

/// The outcome after `otherwise`, and what it recommends.
fn choose<'f>(
    flow: &'f Flow,
    model: Option<&Model>,
    (id, outcome): (&'f Id, &'f Outcome),
    fits: impl Fn(&Id) -> bool,
) -> (&'f Id, &'f Outcome, Vec<Id>) {
    match &outcome.recommend {
        None => (id, outcome, Vec::new()),
        Some(Recommend::Option(option)) => (id, outcome, vec![option.clone()]),
        Some(Recommend::Least) => {
            let least =
                model.and_then(|model| Some((model, model.exposure.iter().find(|option| fits(option))?)));
            if let Some((model, least)) = least {
                return (
                    id,
                    outcome,
                    model.equals_of(least).iter().filter(|option| fits(option)).cloned().collect(),
                );
            }
            let otherwise = outcome.otherwise.as_ref().and_then(|other| flow.outcomes.entry_of(other));
            let (id, outcome) = otherwise.unwrap_or((id, outcome));
            match &outcome.recommend {
                Some(Recommend::Option(option)) => (id, outcome, vec![option.clone()]),
                // A second `least` would find as little as the first.
                _ => (id, outcome, Vec::new()),
            }
        }
    }
}

fn block(policy: &Policy, recommended: &[Id], verdicts: &[(Id, Verdict)]) -> Option<Blocked> {
    let permit = recommended.iter().map(|option| policy.permit(option)).min()?;
    if permit == Permit::Allowed {
        return None;
    }
    let open = |(id, verdict): &&(Id, Verdict)| {
        verdict.fits() && verdict.permit == Permit::Allowed && !recommended.contains(id)
    };
    Some(Blocked { permit, next: verdicts.iter().find(open).map(|(id, _)| id.clone()) })
}
