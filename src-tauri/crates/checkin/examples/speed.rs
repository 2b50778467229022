#![allow(clippy::all, clippy::print_stdout, clippy::unwrap_used, reason = "x")]
use kafedra_checkin::*;
use kafedra_model::ids::PersonId;
use std::time::Instant;
fn cpu() -> f64 {
    let s = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    s.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6
}
fn main() {
    let n: usize = std::env::args()
        .nth(1)
        .map_or(100_000, |s| s.parse().unwrap());
    let lasts = [
        "Иванов",
        "Смирнов",
        "Кузнецов",
        "Попов",
        "Васильев",
        "Петров",
        "Соколов",
        "Михайлов",
        "Новиков",
        "Фёдоров",
        "Морозов",
        "Волков",
        "Алексеев",
        "Лебедев",
        "Семёнов",
        "Егоров",
        "Павлов",
        "Козлов",
        "Степанов",
        "Николаев",
        "Орлов",
        "Андреев",
        "Макаров",
        "Никитин",
        "Захаров",
        "Зайцев",
        "Ким",
        "Цой",
    ];
    let sylls = [
        "бар", "вер", "гол", "дан", "жил", "зор", "кал", "лом", "мир", "нов", "пар", "раз", "сор",
        "тал", "уг", "фил", "хар", "цар", "чер", "шум",
    ];
    let firsts = [
        "Александр",
        "Алексей",
        "Анна",
        "Мария",
        "Иван",
        "Ольга",
        "Сергей",
        "Дмитрий",
        "Елена",
        "Татьяна",
        "Пётр",
        "Ян",
        "Артём",
        "Ирина",
    ];
    let mids = [
        "Иванович",
        "Петровна",
        "Сергеевич",
        "Александровна",
        "Дмитриевич",
        "Ивановна",
    ];
    let mut x = 12345u64;
    let mut rnd = |m: usize| {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        (x % m as u64) as usize
    };
    let people: Vec<RosterPerson> = (0..n)
        .map(|i| {
            let last = if rnd(2) == 0 {
                lasts[rnd(lasts.len())].to_string()
            } else {
                format!("{}{}{}ов", sylls[rnd(20)], sylls[rnd(20)], sylls[rnd(20)])
            };
            RosterPerson {
                id: PersonId(uuid::Uuid::from_u128(i as u128)),
                last_name: last,
                first_name: firsts[rnd(14)].into(),
                middle_name: mids[rnd(6)].into(),
                company: format!(
                    "ООО «{}{} {}»",
                    sylls[rnd(20)],
                    sylls[rnd(20)],
                    if rnd(2) == 0 {
                        "Групп"
                    } else {
                        "Софт"
                    }
                ),
                phone: format!("+79{:09}", rnd(1_000_000_000)),
            }
        })
        .collect();
    let t = Instant::now();
    let mut roster = Roster::new(people.clone());
    println!("build {:?}", t.elapsed());
    let mut times = vec![];
    let run = |q: &str, times: &mut Vec<(f64, String, u32)>| {
        let t = cpu();
        let f = roster.search(q, 50);
        times.push((cpu() - t, q.to_string(), f.total));
    };
    for i in 0..300 {
        let p = &people[(i * 7919) % n];
        for full in [
            format!("{} {}", p.last_name, p.first_name),
            format!("{} {}", p.first_name, p.last_name),
            p.phone[p.phone.len() - 4..].to_string(),
            p.company.replace("ООО «", ""),
        ] {
            let cs: Vec<char> = full.chars().collect();
            for k in 2..=cs.len() {
                run(&cs[..k].iter().collect::<String>(), &mut times);
            }
        }
    }
    let mut all: f64 = times.iter().map(|t| t.0).sum();
    all /= times.len() as f64;
    println!("typed: n {} mean {all:.3}", times.len());
    for q in [
        "ов",
        "ан",
        "ов ан",
        "ов ан ич",
        "и п",
        "а а",
        "ив ан ов",
        "ич ов",
        "на ов",
        "123",
        "bdfyjd",
        "иванов иван ив",
        "999",
        "791",
    ] {
        let t = cpu();
        let mut total = 0;
        for _ in 0..40 {
            total = roster.search(q, 50).total;
        }
        println!("{q} {total} {:.2}", (cpu() - t) / 40.0);
    }
    let t = Instant::now();
    for i in 0..100 {
        let mut p = people[i * 31 % n].clone();
        p.last_name.push('а');
        roster.put(p);
    }
    println!("put {:?}", t.elapsed() / 100);
}
