#![allow(clippy::all, clippy::print_stdout, clippy::unwrap_used, reason = "x")]
use kafedra_imports::*;
use std::time::Instant;
fn cpu() -> f64 {
    let s = std::fs::read_to_string("/proc/thread-self/stat").unwrap();
    let v: Vec<&str> = s.split(' ').collect();
    (v[13].parse::<f64>().unwrap() + v[14].parse::<f64>().unwrap()) * 10.0
}

fn main() {
    for dir in std::env::args().skip(1) {
        let mut files: Vec<_> = std::fs::read_dir(&dir)
            .unwrap()
            .map(|f| f.unwrap().path())
            .collect();
        files.sort();
        for f in files {
            let bytes = std::fs::read(&f).unwrap();
            let t = Instant::now();
            match open(f.file_name().unwrap().to_str().unwrap(), &bytes) {
                Ok(sheet) => {
                    let m = guess_mapping(&sheet);
                    let p = preview(&sheet, &m);
                    println!(
                        "{:?} {:?} enc {:?} del {:?} total {} header {:?} map {:?} rows {:?} {:?}",
                        f.file_name().unwrap(),
                        p.format,
                        p.encoding,
                        p.delimiter,
                        p.total,
                        sheet.headings(),
                        m.columns,
                        p.rows
                            .iter()
                            .take(3)
                            .map(|r| r.cells.join("¦").chars().take(120).collect::<String>())
                            .collect::<Vec<_>>(),
                        t.elapsed()
                    );
                }
                Err(e) => println!(
                    "{:?} REFUSED {} {:?}",
                    f.file_name().unwrap(),
                    e.code(),
                    t.elapsed()
                ),
            }
        }
    }
    let mut csv = String::from(
        "Фамилия;Имя;Отчество;Компания;Должность;E-mail;Телефон;Откуда узнали о семинаре;Дата регистрации\r\n",
    );
    for i in 0..100_000 {
        csv.push_str(&format!("Иванов{i};Пётр;Сергеевич;\"ООО \"\"Ромашка {}\"\"\";директор;user{i}@example.org;8 (916) {:03}-{:02}-{:02};На сайте 1С-Битрикс;02.03.2017 14:05\r\n", i % 5000, i / 10000 , i/100%100, i%100));
    }
    for bytes in [
        csv.clone().into_bytes(),
        encoding_rs::WINDOWS_1251.encode(&csv).0.into_owned(),
    ] {
        let c = cpu();
        let sheet = open("x", &bytes).unwrap();
        let o = cpu();
        let m = guess_mapping(&sheet);
        let g = cpu();
        let out = read(&sheet, &m);
        let r = cpu();
        let plan = plan_import(&[], &out.people);
        let p = cpu();
        println!(
            "ms cpu: open {} guess {:?} read {:?} plan {:?} people {} warn {} actions {}",
            o - c,
            g - o,
            r - g,
            p - r,
            out.people.len(),
            out.warnings.len(),
            plan.len()
        );
    }
}
