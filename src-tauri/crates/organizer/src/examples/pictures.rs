//! Photos of the day, drawn: simple scenes with the camera's notes of when they were taken.

use super::dice::Dice;
use chrono::NaiveDateTime;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, Rgb, RgbImage, imageops};

const WIDTH: i64 = 1600;
const HEIGHT: i64 = 1200;

/// A JPEG of one stage of the day; the seed moves people about.
pub(crate) fn jpeg(stage: &str, seed: u64, taken: NaiveDateTime) -> Vec<u8> {
    let mut scene = Scene::room(seed);
    match stage {
        "registration" => scene.registration(),
        "decoration" => scene.decoration(),
        "coffee_break" => scene.coffee_break(),
        _ => scene.full_hall(),
    }
    // Drawn large and made smaller, so that edges are smooth.
    let picture = imageops::resize(
        &scene.picture,
        WIDTH as u32 / 2,
        HEIGHT as u32 / 2,
        imageops::FilterType::Triangle,
    );
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 82);
    // Neither step can fail: the notes are short and the picture has both sides.
    let _ = encoder.set_exif_metadata(exif(taken));
    let _ = encoder.write_image(
        picture.as_raw(),
        picture.width(),
        picture.height(),
        image::ExtendedColorType::Rgb8,
    );
    bytes
}

struct Scene {
    picture: RgbImage,
    dice: Dice,
}

impl Scene {
    /// A wall, a floor, and light from the upper left.
    fn room(seed: u64) -> Self {
        let picture = RgbImage::from_fn(WIDTH as u32, HEIGHT as u32, |x, y| {
            let light = 30 - (i64::from(x) / 60) - (i64::from(y) / 90);
            let base = if i64::from(y) < 760 {
                [214, 208, 198]
            } else {
                [150, 118, 92]
            };
            Rgb(base.map(|value| shade(value, light)))
        });
        Self {
            picture,
            dice: Dice::new(seed),
        }
    }

    fn registration(&mut self) {
        self.flag(1180, 170);
        self.rect(260, 640, 900, 260, [92, 70, 54]);
        self.rect(240, 610, 940, 44, [176, 142, 108]);
        self.rect(560, 500, 300, 112, [245, 245, 240]);
        self.rect(590, 540, 240, 30, [40, 70, 140]);
        for place in [360, 980] {
            self.person(place, 470, 70);
        }
        for queue in 0..3 {
            let x = 1280 + queue * 110 + self.jitter();
            self.person(x, 520, 84);
        }
        for stack in 0..6 {
            self.rect(300 + stack * 36, 570, 28, 44, [30, 140, 190]);
        }
    }

    fn decoration(&mut self) {
        self.flag(300, 140);
        self.rect(900, 180, 520, 320, [238, 240, 244]);
        self.rect(925, 205, 470, 270, [60, 96, 170]);
        self.rect(700, 700, 760, 40, [176, 142, 108]);
        self.rect(720, 740, 720, 190, [92, 70, 54]);
        self.rect(960, 610, 240, 90, [30, 140, 190]);
        self.rect(180, 560, 90, 420, [30, 140, 190]);
        self.rect(150, 960, 150, 24, [70, 70, 74]);
    }

    fn full_hall(&mut self) {
        self.rect(500, 90, 600, 360, [238, 240, 244]);
        self.rect(524, 114, 552, 312, [60, 96, 170]);
        self.person(380, 420, 60);
        for row in 0..6 {
            let size = 34 + row * 9;
            for seat in 0..(11 - row) {
                let spread = 128 + row * 18;
                let x =
                    800 - (11 - row) * spread / 2 + seat * spread + spread / 2 + self.jitter() / 3;
                self.person(x, 560 + row * 100, size);
            }
        }
    }

    fn coffee_break(&mut self) {
        self.rect(300, 700, 1000, 36, [240, 238, 232]);
        self.rect(320, 736, 960, 210, [206, 200, 190]);
        for cup in 0..9 {
            let x = 360 + cup * 100;
            self.rect(x, 656, 46, 44, [250, 250, 250]);
            self.rect(x + 6, 656, 34, 12, [96, 58, 32]);
        }
        for plate in 0..3 {
            self.disc(480 + plate * 300, 690, 60, 16, [228, 186, 120]);
        }
        for guest in 0..7 {
            let x = 200 + guest * 200 + self.jitter();
            let y = 400 + self.jitter();
            self.person(x, y, 74);
        }
    }

    /// The vendor's colours on the wall.
    fn flag(&mut self, x: i64, y: i64) {
        self.rect(x, y, 300, 210, [245, 247, 250]);
        self.rect(x, y + 140, 300, 70, [30, 140, 190]);
        self.rect(x - 10, y - 10, 320, 12, [110, 96, 84]);
    }

    /// Head and shoulders; `size` is the head's radius.
    fn person(&mut self, x: i64, y: i64, size: i64) {
        let coats = [
            [52, 60, 84],
            [110, 52, 60],
            [70, 92, 74],
            [120, 104, 92],
            [64, 64, 70],
        ];
        let hair = [[58, 42, 32], [112, 84, 52], [36, 34, 36], [150, 120, 84]];
        let (coat, hair) = (*self.dice.of(&coats), *self.dice.of(&hair));
        self.disc(x, y + size * 2, size * 3 / 2, size * 3 / 2, coat);
        self.disc(x, y, size * 3 / 4, size, [224, 186, 158]);
        self.disc(x, y - size / 3, size * 4 / 5, size * 3 / 4, hair);
    }

    fn jitter(&mut self) -> i64 {
        i64::try_from(self.dice.below(41)).unwrap_or(20) - 20
    }

    fn rect(&mut self, left: i64, top: i64, width: i64, height: i64, colour: [u8; 3]) {
        for y in top..top + height {
            for x in left..left + width {
                self.put(x, y, colour);
            }
        }
    }

    fn disc(&mut self, x: i64, y: i64, across: i64, down: i64, colour: [u8; 3]) {
        for dy in -down..=down {
            for dx in -across..=across {
                if dx * dx * down * down + dy * dy * across * across
                    <= across * across * down * down
                {
                    self.put(x + dx, y + dy, colour);
                }
            }
        }
    }

    fn put(&mut self, x: i64, y: i64, colour: [u8; 3]) {
        if (0..WIDTH).contains(&x) && (0..HEIGHT).contains(&y) {
            let light = 24 - x / 60 - y / 120;
            let pixel = Rgb(colour.map(|value| shade(value, light)));
            self.picture.put_pixel(x as u32, y as u32, pixel);
        }
    }
}

fn shade(value: u8, light: i64) -> u8 {
    u8::try_from((i64::from(value) + light).clamp(0, 255)).unwrap_or(u8::MAX)
}

/// A TIFF block with DateTimeOriginal alone (EXIF 2.3, 4.6.5).
fn exif(taken: NaiveDateTime) -> Vec<u8> {
    use exif::{Field, In, Tag, Value, experimental::Writer};
    let field = Field {
        tag: Tag::DateTimeOriginal,
        ifd_num: In::PRIMARY,
        value: Value::Ascii(vec![
            taken.format("%Y:%m:%d %H:%M:%S").to_string().into_bytes(),
        ]),
    };
    let mut writer = Writer::new();
    writer.push_field(&field);
    let mut block = std::io::Cursor::new(Vec::new());
    // Writing into memory does not fail; a picture without notes would still be a picture.
    let _ = writer.write(&mut block, true);
    block.into_inner()
}
