/**
 * A backend of answers: `fixtures` maps a command to what it gives back. Runs inside the page, so it
 * may use nothing from outside. Edits are kept, so that a page behaves after a change as it would in earnest.
 *
 * @param {Record<string, any>} fixtures
 */
export function fake(fixtures) {
  const world = structuredClone(fixtures);

  /** @type {Record<string, (args: any) => unknown>} */
  const lively = {
    settings_save: ({ settings }) => {
      world.workspace_info.settings = settings;
      world.workspace_info.today = settings.today ?? fixtures.workspace_info.today;
      return world.workspace_info;
    },
    part_save: ({ part }) => {
      const { plan, assessment } = world.seminar_open;
      plan[part.noun] = part.value;
      assessment.undo = part.noun;
      return { plan, assessment };
    },
    fix_apply: () => world.seminar_open,
    undo: () => ({ noun: 'agenda', saved: world.seminar_open }),
    // Every seminar of the list looks like the one there is.
    seminar_open: ({ id }) => ({ ...world.seminar_open, id }),
    seminar_create: () => world.seminar_open.id,
    seminar_example: () => world.seminar_open.id,
    seminar_import: () => world.seminar_open.id,
    upload: () => '1',
    landing_begin: () => world.seminar_open,
    leads_gather: () => {
      const { plan, assessment } = world.seminar_open;
      const known = new Set(plan.leads.leads.map((/** @type {any} */ lead) => lead.person));
      const people = world.people_page.rows.map((/** @type {any} */ row) => row.registration.id);
      const lead = { owner: '', hot: false, next_step: '', crm: '', contracts: [], services: '' };
      plan.leads.leads.push(...people.filter((/** @type {string} */ id) => !known.has(id)).map((/** @type {string} */ person) => ({ person, ...lead })));
      return { plan, assessment };
    },
    // The one word that the fake knows to be wrong, wherever it stands.
    announcement_read: ({ item }) => {
      const from = item.text.search(/конференц\S*/i);
      const words = from < 0 ? '' : (/конференц\S*/i.exec(item.text)?.[0] ?? '');
      const wrong = { place: 'text', from, to: from + words.length, doubtful: false, problem: 'event_word', words, why: 'мероприятие названо не семинаром', replacement: null };
      const missing = { place: null, from: 0, to: 0, doubtful: false, problem: 'missing_hashtag', words: '#Битрикс24', why: 'нет официального хештега', replacement: '#Битрикс24' };
      const remarks = [...(from < 0 ? [] : [wrong]), ...(item.text.includes('#Битрикс24') ? [] : [missing])];
      const length = (/** @type {boolean} */ all) =>
        item.passages.reduce((/** @type {number} */ sum, /** @type {any} */ one) => sum + (all || one.about !== 'seminar' ? one.text.length : 0), 0);
      const [off_topic, characters] = [length(false), length(true)];
      return { remarks, volume: characters === 0 ? null : { off_topic, characters, parts: 1, of: 3, above: off_topic * 3 > characters, cut: 10 } };
    },
    what_if: ({ stage, date }) => {
      const late = Math.round((Date.parse(date) - Date.parse('2017-02-22')) / 86_400_000);
      const penalties = late > 2 ? ['PEN-03'] : late > 0 ? ['PEN-02'] : [];
      return { stage, date, late_days: late, repeated: true, penalties, points: late > 0 && late <= 2 ? 10 : 0, excluded: late > 2, no_info_support: false };
    },
    registration_close: ({ closed }) => {
      const { plan, assessment } = world.seminar_open;
      Object.assign(plan.landing, { closed, closed_on: closed ? world.workspace_info.today : null });
      return { plan, assessment };
    },
    mailing_record: () => world.seminar_open,
    paper_remove: ({ paper }) => {
      const { plan, assessment } = world.seminar_open;
      assessment.papers = assessment.papers.filter((/** @type {any} */ one) => one.id !== paper);
      return { plan, assessment };
    },
  };

  /** @param {string} command @param {any} args */
  const invoke = async (command, args) => {
    const answer = lively[command]?.(args) ?? world[command];
    if (answer === undefined) {
      throw { code: 'no_fixture', message: `No fixture for ${command}`, hint: `Put it into tests/fixtures/${command}.json.` };
    }
    return structuredClone(answer);
  };
  /** @param {string} path @param {string} protocol */
  const convertFileSrc = (path, protocol) => `http://${protocol}.localhost/${path}`;
  Object.assign(window, { __TAURI_INTERNALS__: { invoke, convertFileSrc } });
}
