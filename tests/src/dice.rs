//! Reads any type of the model from random bytes.

use chrono::{Days, NaiveDate};
use serde::Deserializer;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

/// The plainest error that serde accepts.
type Error = serde::de::value::Error;

/// Throws values; when the bytes are used up every throw is zero.
pub(crate) struct Dice<'b> {
    bytes: std::slice::Iter<'b, u8>,
    words: &'b [String],
}

impl<'b> Dice<'b> {
    pub(crate) fn new(bytes: &'b [u8], words: &'b [String]) -> Self {
        let bytes = bytes.iter();
        Self { bytes, words }
    }

    /// A day of the season more often than not.
    pub(crate) fn date(&mut self) -> NaiveDate {
        let near = NaiveDate::default() + Days::new(17_167); // 2017-01-01
        match self.throw() {
            250..=252 => NaiveDate::MIN,
            253..=255 => NaiveDate::MAX,
            other => near + Days::new(u64::from(other % 16) * 16 + u64::from(self.throw()) / 16),
        }
    }

    fn throw(&mut self) -> u8 {
        self.bytes.next().copied().unwrap_or(0)
    }

    fn among<'t, T>(&mut self, choices: &'t [T]) -> Option<&'t T> {
        let at = usize::from(self.throw()) * 256 + usize::from(self.throw());
        choices.get(at.checked_rem(choices.len())?)
    }

    /// Small numbers mostly, the ends of the type sometimes.
    fn number(&mut self, least: i64, most: i64) -> i64 {
        match self.throw() {
            255 => most,
            254 => least,
            253 => most / 2 + 1,
            small if small < 128 => i64::from(small),
            _ => {
                let bytes = [0; 8].map(|_: u8| self.throw());
                i64::from_le_bytes(bytes).clamp(least, most)
            }
        }
    }

    fn length(&mut self) -> usize {
        usize::from(self.throw() % 5)
    }

    /// A text of the type that reads it, which is known by its name alone.
    fn text<V>(&mut self) -> String {
        let reader = std::any::type_name::<V>();
        if reader.contains("NaiveDateTime") {
            let (date, time) = (self.date(), self.time());
            format!("{date}T{time}")
        } else if reader.contains("NaiveDate") {
            self.date().to_string()
        } else if reader.contains("NaiveTime") {
            self.time()
        } else if reader.contains("Uuid") {
            let last = self.throw() % 8;
            format!("01580000-0000-7000-8000-00000000000{last}")
        } else {
            let words = self.words;
            self.among(words).cloned().unwrap_or_default()
        }
    }

    fn time(&mut self) -> String {
        let (hour, minute) = (self.throw() % 24, self.throw() % 60);
        format!("{hour:02}:{minute:02}:00")
    }
}

macro_rules! numbers {
    ($($method:ident $visit:ident $type:ty),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let least = i64::try_from(<$type>::MIN).unwrap_or(i64::MIN);
            let most = i64::try_from(<$type>::MAX).unwrap_or(i64::MAX);
            let number = self.number(least, most);
            visitor.$visit(<$type>::try_from(number).unwrap_or(<$type>::MAX))
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Dice<'_> {
    type Error = Error;

    numbers! {
        deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32, deserialize_u64 visit_u64 u64,
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.throw() % 2 == 1)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.text::<V>())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.throw() % 3 {
            0 => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length();
        visitor.visit_seq(Several { dice: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.length();
        visitor.visit_map(Several { dice: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let fields = fields.iter();
        visitor.visit_map(Fields { dice: self, fields })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let name = self.among(variants).copied().unwrap_or_default();
        visitor.visit_enum(Variant { dice: self, name })
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom(format!(
            "{} does not say what it wants",
            std::any::type_name::<V>()
        )))
    }

    serde::forward_to_deserialize_any! {
        f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Several<'d, 'b> {
    dice: &'d mut Dice<'b>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Several<'_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        seed.deserialize(&mut *self.dice).map(Some)
    }
}

impl<'de> MapAccess<'de> for Several<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.dice)
    }
}

struct Fields<'d, 'b> {
    dice: &'d mut Dice<'b>,
    fields: std::slice::Iter<'static, &'static str>,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some(field) = self.fields.next() else {
            return Ok(None);
        };
        let name: StrDeserializer<'_, Error> = (*field).into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(&mut *self.dice)
    }
}

struct Variant<'d, 'b> {
    dice: &'d mut Dice<'b>,
    name: &'static str,
}

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let name: StrDeserializer<'_, Error> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.dice)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        let dice = self.dice;
        visitor.visit_seq(Several { dice, left })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let (dice, fields) = (self.dice, fields.iter());
        visitor.visit_map(Fields { dice, fields })
    }
}
