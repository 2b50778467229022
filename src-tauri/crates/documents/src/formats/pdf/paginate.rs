//! From strips to pages.

use super::strip::Strip;
use crate::page::{Paper, Shape};

/// Sizes of a sheet in millimetres.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    pub width: f32,
    pub height: f32,
    pub side: f32,
    pub top: f32,
    pub bottom: f32,
}

impl Sheet {
    pub(crate) fn of(paper: Paper) -> Self {
        match paper {
            Paper::Portrait => Self {
                width: 210.0,
                height: 297.0,
                side: 20.0,
                top: 18.0,
                bottom: 19.0,
            },
            Paper::PortraitWide => Self {
                width: 210.0,
                height: 297.0,
                side: 14.0,
                top: 16.0,
                bottom: 17.0,
            },
            Paper::Landscape => Self {
                width: 297.0,
                height: 210.0,
                side: 16.0,
                top: 15.0,
                bottom: 15.0,
            },
        }
    }

    pub(crate) fn body_width(&self) -> f32 {
        self.width - self.side * 2.0
    }

    pub(crate) fn body_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }
}

/// Stacks the strips on pages of `height` millimetres; a page is the shapes on it.
pub(crate) fn paginate(strips: Vec<Strip>, height: f32) -> Vec<Vec<Shape>> {
    let mut pages = Pages {
        pages: vec![Vec::new()],
        used: 0.0,
        height,
    };
    let mut strips = strips.into_iter().peekable();
    let mut group: Vec<Strip> = Vec::new();
    while let Some(strip) = strips.next() {
        // The space after a heading goes where the heading goes.
        let stays = strip.keep_with_next || (strip.space && !group.is_empty());
        let open = stays && strips.peek().is_some();
        group.push(strip);
        if !open {
            pages.place(std::mem::take(&mut group));
        }
    }
    if pages.pages.len() > 1 && pages.used == 0.0 {
        pages.pages.pop();
    }
    pages.pages
}

struct Pages {
    pages: Vec<Vec<Shape>>,
    used: f32,
    height: f32,
}

impl Pages {
    /// Puts strips that belong together on one page if a page can hold them.
    fn place(&mut self, group: Vec<Strip>) {
        let needed: f32 = group.iter().map(|strip| strip.height).sum();
        if self.used > 0.0
            && self.used + needed > self.height + 0.01
            && !group.iter().all(|strip| strip.space)
        {
            self.turn();
        }
        for strip in group {
            self.put(strip);
        }
    }

    fn put(&mut self, mut strip: Strip) {
        if strip.break_before && self.used > 0.0 {
            self.turn();
        }
        if strip.space && (self.used == 0.0 || self.used + strip.height > self.height) {
            return;
        }
        if self.used == 0.0
            && let Some(head) = strip.head.clone()
        {
            self.draw((*head).clone());
        }
        while strip.height > self.height - self.used + 0.01 {
            let room = self.height - self.used;
            let (upper, rest) = strip.cut(room.max(self.height * 0.2));
            self.draw(upper);
            self.turn();
            if let Some(head) = rest.head.clone() {
                self.draw((*head).clone());
            }
            strip = rest;
        }
        self.draw(strip);
    }

    fn draw(&mut self, strip: Strip) {
        let top = self.used;
        if let Some(page) = self.pages.last_mut() {
            page.extend(strip.shapes.into_iter().map(|shape| shape.moved(0.0, top)));
        }
        self.used += strip.height;
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.used = 0.0;
    }
}
