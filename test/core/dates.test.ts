import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type DateMention, dayNumber, daysInMonth, weekdayOf } from "../../core/index.ts";
import { documentOf } from "../documents.ts";

/** A date as one line: calendar, year-month-day with ? for what is unknown, weekday. */
function shown({ calendar, year, month, day, weekday }: DateMention): string {
  const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const parts = `${year ?? "?"}-${month ?? "?"}-${day ?? "?"}`;
  return `${calendar === "hijri" ? "AH " : ""}${parts}${weekday ? ` ${weekdays[weekday.weekday]}` : ""}`;
}

const read = (text: string): readonly string[] => documentOf(text).dates.map(shown);

describe("the calendar", () => {
  it("counts days as the platform does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = { calendar: "gregorian", year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() } as const;
        assert.equal(dayNumber(day), number);
        assert.equal(weekdayOf(number), date.getUTCDay());
        assert.ok(day.day <= daysInMonth(day.month, day.year));
      }),
    );
  });
  it("knows the days of the Hijra from 1300 to 1500 as the Umm al-Qura calendar does", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
    for (let number = -31_826; number < 39_000; number += 17) {
      const parts = Object.fromEntries(format.formatToParts(new Date(number * 86_400_000)).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      assert.equal(dayNumber({ calendar: "hijri", year: parts["year"] ?? 0, month: parts["month"] ?? 0, day: parts["day"] ?? 0 }), number);
    }
  });
  it("has no day that does not exist", () => {
    for (const [year, month, day] of [
      [2023, 2, 29],
      [2022, 4, 31],
      [1900, 2, 29],
      [2022, 13, 1],
    ] as const)
      assert.equal(dayNumber({ calendar: "gregorian", year, month, day }), undefined);
    assert.equal(dayNumber({ calendar: "hijri", year: 1250, month: 1, day: 1 }), undefined);
  });
});

describe("dates", () => {
  const systems: Readonly<Record<string, string>> = {
    western: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    levantine: "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    maghrebi: "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    moroccan: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    mauritanian: "يناير فبراير مارس إبريل مايو يونيو يوليو أغسطس شتمبر أكتوبر نوفمبر دجمبر",
  };
  for (const [system, months] of Object.entries(systems)) {
    it(`know the ${system} months`, () => {
      for (const [index, name] of months.replaceAll("_", "\u00a0").split(" ").entries()) {
        const month = name.replace("\u00a0", " ");
        assert.deepEqual(read(`انعقد المؤتمر في 7 ${month} 2021 بالعاصمة.`), [`2021-${index + 1}-7`], month);
        assert.deepEqual(read(`منذ السابع من ${month} الماضي.`), [`?-${index + 1}-7`], month);
        assert.ok(
          documentOf(`في 7 ${month}.`).dates[0]?.months[0]?.systems.some((known) => known === system),
          month,
        );
      }
    });
  }
  it("know the months of the Hijra", () => {
    const months = ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذي الحجة"];
    for (const [index, month] of months.entries()) assert.deepEqual(read(`صدر القرار في 10 ${month} 1445هـ.`), [`AH 1445-${index + 1}-10`], month);
    assert.deepEqual(read("في 1 رمضان 1440 هـ وفي 3 شوال."), ["AH 1440-9-1", "AH ?-10-3"]);
  });
  it("know a month by two names", () => {
    for (const pair of [
      "كانون الثاني/يناير",
      "يناير/كانون الثاني",
      "يناير/ كانون الثاني",
      "يناير / كانون الثاني",
      "كانون الثاني (يناير)",
      "يناير – كانون الثاني",
      "يناير كانون الثاني",
      "جانفي/يناير",
    ])
      assert.deepEqual(read(`قتل في 5 ${pair} 2022.`), ["2022-1-5"], pair);
    assert.deepEqual(read("في 5 كانون الأول/يناير 2022."), ["2022-?-5"]);
    assert.deepEqual(read("بين يناير/فبراير ومايو."), ["?-1-?", "?-2-?", "?-5-?"]);
  });
  it("read the day in digits of all kinds and in words", () => {
    for (const day of ["21", "٢١", "۲۱", "21 من", "الـ21 من", "الحادي والعشرين من", "الحادي والعشرون من", "21 من شهر"])
      assert.deepEqual(read(`افتتح المعرض في ${day} نوفمبر.`), ["?-11-21"], day);
    const words: readonly (readonly [string, number])[] = [
      ["الأول", 1],
      ["العاشر", 10],
      ["الحادي عشر", 11],
      ["الثاني عشر", 12],
      ["التاسع عشر", 19],
      ["العشرين", 20],
      ["السابع والعشرين", 27],
      ["الثلاثين", 30],
      ["الحادي والثلاثين", 31],
    ];
    for (const [word, day] of words) assert.deepEqual(read(`بدأت الهدنة في ${word} من مايو.`), [`?-5-${day}`], word);
    assert.deepEqual(read("في النصف الأول من يناير والأسبوع الثاني من مايو."), ["?-1-?", "?-5-?"]);
  });
  it("read the year with and without its noun", () => {
    for (const year of ["2022", "عام 2022", "سنة 2022", "من عام 2022", "من العام 2022", "، 2022", "٢٠٢٢", "2022م"])
      assert.deepEqual(read(`في 3 مايو ${year}.`), ["2022-5-3"], year);
    assert.deepEqual(read("وصل في مارس، 2000 شخص."), ["?-3-?"]);
  });
  it("read dates in digits alone", () => {
    for (const date of ["25/3/2022", "2022-03-25", "25-3-2022", "2022/3/25", "25.3.2022", "٢٥/٣/٢٠٢٢", "3/25/2022"])
      assert.deepEqual(read(`صدر في ${date} بالقاهرة.`), ["2022-3-25"], date);
    assert.deepEqual(read("صدر في 12/9/1440 هـ بالرياض."), ["AH 1440-9-12"]);
    assert.deepEqual(read("سيعقد الجمعة 25/3 في بيروت."), ["?-3-25 Fri"]);
    assert.deepEqual(read("صوت 3/4 الأعضاء، والنتيجة 3-1، والهاتف 01-234-567، والرقم 45/32/2019."), []);
  });
  it("read the weekday beside the date", () => {
    for (const text of [
      "الخميس 25 مارس",
      "الخميس، 25 مارس",
      "الخميس (25 مارس)",
      "يوم الخميس الماضي 25 مارس",
      "الخميس الموافق 25 مارس",
      "الخميس في 25 مارس",
      "25 مارس (الخميس)",
      "والخميس الـ25 من مارس",
      "للخميس الخامس والعشرين من آذار/مارس",
    ])
      assert.deepEqual(read(`اجتمعوا ${text}.`), ["?-3-25 Thu"], text);
    assert.deepEqual(read("اشتبكوا ليل الخميس الجمعة 25 مارس."), ["?-3-25"]);
    assert.deepEqual(read("الخميس 6 جمادى الآخرة 1439هـ الموافق 22 فبراير 2018."), ["AH 1439-6-6 Thu", "2018-2-22 Thu"]);
  });
  it("read years alone", () => {
    assert.deepEqual(read("بين عامي 2010 و2015، ومنذ 2016 حتى 2018."), ["2010-?-?", "2015-?-?", "2016-?-?", "2018-?-?"]);
    assert.deepEqual(read("توفي سنة 1440هـ، وعاد عام 1999."), ["AH 1440-?-?", "1999-?-?"]);
    assert.deepEqual(read("وصل إلى المخيم 2000 شخص، وفي 1999 مدرسة."), []);
  });
  it("are not verbs, people, ministers or cars", () => {
    assert.deepEqual(read("مارس الرياضة ثم آب إلى بيته، وقالت تيريزا ماي إن رجب طيب أردوغان وشركة نيسان بخير؛ التعادل صفر لصفر."), []);
    assert.deepEqual(read("كان ربيع أول عام له هناك، وكانون أول الشهور."), []);
  });
  it("say where they stand", () => {
    const text = "اجتمعوا يوم الخميس 25 مارس/آذار 2022م في بيروت.";
    const [date] = documentOf(text).dates;
    assert.equal(date && text.slice(date.start, date.end), "الخميس 25 مارس/آذار 2022م");
    assert.equal(date?.weekday && text.slice(date.weekday.start, date.weekday.end), "الخميس");
    assert.deepEqual(
      date?.months.map(({ start, end }) => text.slice(start, end)),
      ["مارس", "آذار"],
    );
    assert.equal(date?.iso, "2022-03-25");
    assert.equal(documentOf("في 31 أبريل 2022.").dates[0]?.iso, undefined);
  });
});

describe("the date of publication", () => {
  const published = (text: string, format: "plaintext" | "markdown" = "plaintext"): string | undefined => {
    const found = documentOf(text, format).publication;
    return found && `${found.year}-${found.month ?? "?"}-${found.day ?? "?"}`;
  };
  it("is read where the text gives it", () => {
    assert.equal(published("عنوان الخبر\n\nالقاهرة - 25 مارس 2022\n\nقال الوزير إن القرار صدر عام 2011."), "2022-3-25");
    assert.equal(published("القاهرة (25 مارس 2022): قال الوزير إن القرار صدر عام 2011."), "2022-3-25");
    assert.equal(published("قال الوزير اليوم الجمعة 25 مارس 2022 إن القرار صدر عام 2011."), "2022-3-25");
    assert.equal(published("قال الوزير إن ميزانية العام الجاري (2022) تفوق ميزانية 2011."), "2022-?-?");
    assert.equal(published("قال الوزير الجمعة 25 مارس 2022 إن القرار صدر."), "2022-?-?");
    assert.equal(published("---\ntitle: خبر\ndate: 2022-03-25\n---\n\nقال الوزير إن القرار صدر عام 2011.", "markdown"), "2022-3-25");
  });
  it("is unknown where it is not certain", () => {
    assert.equal(published("قال الوزير إن القرار صدر عام 2011."), undefined);
    assert.equal(published("قال الوزير إن القرار صدر في 25 يناير 2011، ولم ينفذ."), undefined);
    assert.equal(published("قال الوزير الخميس 25 مارس 2022 إن القرار صدر."), undefined);
  });
});
