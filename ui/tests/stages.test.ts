import { describe, expect, it } from 'vitest';
import type { Pack, TimelineEntry } from '../src/api';
import { openActions } from '../src/features/overview/actions';
import { columns, sorted, turned } from '../src/features/seminars/sorting';
import { mailingKind, withMailing, withoutMailing } from '../src/app/mailings';
import { stageLetter } from '../src/features/stages/letter';
import { changed, stageViews, withRecord, withSubmission } from '../src/features/stages/stages';
import { fixtures } from './fixtures.js';

const { pack_open, seminar_list, seminar_open } = fixtures();
const pack = pack_open.pack as Pack;
const { plan, assessment } = seminar_open;
const views = (stages = plan.stages, today = '2017-02-20') => stageViews(pack, stages, assessment.timeline, assessment.settlement.penalties, today);
const entry = (id: string, date: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...assessment.timeline[0],
  id,
  date,
  kind: 'deadline',
  done: false,
  facts: {},
  phase: 'stages',
  ...more,
});

describe('the stages', () => {
  it('say how far each one is', () => {
    const states = (stages = plan.stages, today = '2017-02-20') => views(stages, today).map(({ state }) => state);
    expect(states()).toEqual(['sent', 'given', 'open', 'open', 'open']);
    expect(states(plan.stages, '2017-03-02')[2]).toBe('late');
    const record = plan.stages.records.programme;
    const last = record.submissions.at(-1);
    const returned = withRecord(plan.stages, 'programme', { submissions: changed(record, last.id, { returned: '2017-02-18' }) });
    expect(states(returned)[0]).toBe('returned');
    expect(states(withRecord(returned, 'programme', { approved: '2017-02-19' }))[0]).toBe('approved');
  });

  it('carry the penalties of their own rows of the table only', () => {
    expect(views().map(({ penalties }) => penalties.map(({ penalty }) => penalty))).toEqual([['PEN-02'], [], [], [], []]);
  });

  it('keep submissions in the order of days and the old plan as it was', () => {
    const record = plan.stages.records.programme;
    const before = structuredClone(record);
    expect(withSubmission(record, '2017-02-14').map(({ sent }) => sent)).toEqual(['2017-02-13', '2017-02-14', '2017-02-16']);
    expect(record).toEqual(before);
  });
});

describe('the text for the coordinator', () => {
  const letter = (id: string, stages = plan.stages): string => {
    const stage = views(stages).find(({ rules }) => rules.id === id);
    return stage ? stageLetter(stage, plan, assessment.times) : '';
  };

  it('has the hours, titles, points and speakers of the programme', () => {
    const text = letter('programme');
    const [block] = plan.agenda.blocks.filter((one: { points: string[] }) => one.points.length > 0);
    expect(text).toContain(block.title);
    expect(text).toContain(block.points[0]);
    expect(text).toContain(block.speakers[0].company);
    expect(text).toMatch(/\d\d?:\d\d–\d\d?:\d\d /);
  });

  it('adds the estimate up and names the address', () => {
    const { lines } = plan.estimate;
    expect(letter('estimate').split('\n').filter((line) => line.includes(' — '))).toHaveLength(lines.length);
    expect(letter('postal_address')).toContain(plan.kit.address.street);
    expect(letter('landing')).toContain(plan.landing.url);
  });

  it('answers remarks after a return', () => {
    const record = plan.stages.records.programme;
    const last = record.submissions.at(-1);
    const submissions = changed(record, last.id, { returned: '2017-02-18', remarks: 'Нет тезисов' });
    expect(letter('programme', withRecord(plan.stages, 'programme', { submissions }))).not.toBe(letter('programme'));
  });
});

describe('mailings', () => {
  it('belong to the dates that ask for a letter', () => {
    expect(['weekly-mail.3', 'final-mail', 'presentations-mail', 'call'].map(mailingKind)).toEqual(['weekly', 'final', 'presentations', null]);
  });

  it('are recorded and taken back', () => {
    const sent = withMailing({ mailings: [], letters: [] }, 'weekly', '2017-03-02', 40);
    const both = withMailing(sent, 'weekly', '2017-02-23', 38);
    expect(both.mailings.map((one) => one.sent)).toEqual(['2017-02-23', '2017-03-02']);
    expect(withoutMailing(both, 'weekly', entry('weekly-mail.1', '2017-02-23')).mailings.map((one) => one.sent)).toEqual(['2017-03-02']);
  });
});

describe('what next', () => {
  it('names a stage once: first the sending, then the answer', () => {
    const send = entry('send-estimate', '2017-02-21', { kind: 'recommended', facts: { due_date: '2017-03-01' } });
    const stage = entry('stage-estimate', '2017-03-01');
    expect(openActions([send, stage]).map((action) => [action.entry.id, action.due])).toEqual([['send-estimate', '2017-03-01']]);
    expect(openActions([{ ...send, done: true }, stage]).map((action) => action.entry.id)).toEqual(['stage-estimate']);
  });

  it('leaves out what is done, what happens by itself and what was missed for good', () => {
    const timeline = [
      entry('report', '2017-04-05', { phase: 'report' }),
      entry('campaign', '2017-03-01', { done: null }),
      entry('final-mail', '2017-03-28', { done: true }),
      entry('weekly-mail.1', '2017-02-16', { facts: { missed: true } }),
      entry('call', '2017-03-27', { phase: 'reminders' }),
    ];
    expect(openActions(timeline).map((action) => [action.entry.id, action.page])).toEqual([
      ['call', 'stages'],
      ['report', 'report'],
    ]);
  });
});

describe('the table of seminars', () => {
  const cities = (order: Parameters<typeof sorted>[1]): string[] => sorted(seminar_list, order).map((row) => row.city);

  it('is sorted by any column, both ways', () => {
    expect(cities({ column: 'date', down: false })).toEqual(['Томск', 'Казань', 'Москва']);
    expect(cities({ column: 'city', down: false })).toEqual(['Казань', 'Москва', 'Томск']);
    for (const column of columns) {
      expect(cities({ column, down: true }), column).toEqual(cities({ column, down: false }).reverse());
    }
  });

  it('turns round the column in force and begins figures with the greatest', () => {
    expect(turned({ column: 'date', down: false }, 'date')).toEqual({ column: 'date', down: true });
    expect(turned({ column: 'date', down: true }, 'points')).toEqual({ column: 'points', down: true });
    expect(turned({ column: 'points', down: true }, 'city')).toEqual({ column: 'city', down: false });
  });
});
