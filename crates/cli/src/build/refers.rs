//! What prose refers to: claims, admin pages, tasks, commands, app links.

use page::{Block, Inline, Library, Target};

/// The ids of the claims that prose refers to, in order, with repetitions; those behind its commands and its doubtful
/// admin pages included.
pub(super) fn claims_of(blocks: &[Block], all: &Library) -> Vec<String> {
    let mut found = Vec::new();
    each_block(blocks, &mut |block| {
        lines_of(block, &mut |inline| match inline {
            Inline::Claim(id) => found.push(id.clone()),
            Inline::Link { to: Target::Destination(id), .. } => {
                found.extend(all.destinations.get(id).and_then(|page| page.doubtful.clone()));
            }
            _ => {}
        });
        found.extend(match block {
            Block::Command { id, .. } => all.commands.get(id).map(|command| command.claim.clone()),
            Block::AppLink { id, .. } => all.app_links.get(id).map(|link| link.claim.clone()),
            _ => None,
        });
    });
    found
}

/// The ids of the admin pages that prose links to.
pub(super) fn destinations_of(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    each_block(blocks, &mut |block| {
        lines_of(block, &mut |inline| {
            if let Inline::Link { to: Target::Destination(id), .. } = inline {
                found.push(id.clone());
            }
        });
    });
    found
}

/// The part of a library that prose refers to, its tasks included.
pub(super) fn gather(all: &Library, blocks: &[Block]) -> Library {
    let mut part = Library::default();
    let mut ids = destinations_of(blocks);
    each_block(blocks, &mut |block| {
        if let Block::Task(id) = block
            && let Some(task) = all.tasks.get(id)
        {
            part.tasks.insert(id.clone(), task.clone());
            ids.extend(destinations_of(&task.blocks));
            shown(all, &task.blocks, &mut part);
        }
    });
    shown(all, blocks, &mut part);
    for id in ids {
        if let Some(found) = all.destinations.get(&id) {
            part.destinations.insert(id, found.clone());
        }
    }
    part
}

/// The commands and app links among the blocks.
fn shown(all: &Library, blocks: &[Block], part: &mut Library) {
    each_block(blocks, &mut |block| match block {
        Block::Command { id, .. } => part.commands.extend(all.commands.get_key_value(id).map(owned)),
        Block::AppLink { id, .. } => part.app_links.extend(all.app_links.get_key_value(id).map(owned)),
        _ => {}
    });
}

fn owned<T: Clone>((id, value): (&String, &T)) -> (String, T) {
    (id.clone(), value.clone())
}

fn each_block<'b>(blocks: &'b [Block], see: &mut impl FnMut(&'b Block)) {
    for block in blocks {
        see(block);
        match block {
            Block::List(items) | Block::Steps(items) => items.iter().for_each(|item| each_block(item, see)),
            Block::Alert { body, .. } | Block::Quote(body) => each_block(body, see),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Table { .. }
            | Block::Code { .. }
            | Block::Task(_)
            | Block::Command { .. }
            | Block::AppLink { .. }
            | Block::Rule => {}
        }
    }
}

/// Every part of the lines of one block.
fn lines_of(block: &Block, see: &mut impl FnMut(&Inline)) {
    fn inside(inlines: &[Inline], see: &mut impl FnMut(&Inline)) {
        for inline in inlines {
            see(inline);
            match inline {
                Inline::Strong(text)
                | Inline::Emphasis(text)
                | Inline::Link { text, .. }
                | Inline::Foreign { text, .. } => inside(text, see),
                Inline::Text(_) | Inline::Code(_) | Inline::Claim(_) | Inline::Break => {}
            }
        }
    }
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) => inside(text, see),
        Block::Table { header, rows } => {
            header.iter().chain(rows.iter().flatten()).for_each(|cell| inside(cell, see));
        }
        _ => {}
    }
}
