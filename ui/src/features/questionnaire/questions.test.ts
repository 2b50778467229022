import { describe, expect, it } from 'vitest';
import type { Agenda, AnswerSheet } from '../../api';
import { aboutTalks, answered, asked, mean, newSheet, tally, type AskedQuestion } from './questions';

const size: AskedQuestion = { id: 'size', text: 'Сколько вас?', kind: 'single', answers: ['до 10', 'больше'] };
const mark: AskedQuestion = { id: 'mark', text: 'Как вам?', kind: 'scale', answers: [] };
const sheet = (answers: Record<string, string[]>): AnswerSheet => ({ id: 's', person: null, answers });

describe('the questionnaire', () => {
  it('asks the questions of the season first and leaves them as they are', () => {
    const template = { sample: true, title: '', source: '', questions: [{ id: 'size', text: 'Сколько вас?', kind: 'single' as const, answers: ['до 10'] }] };
    const own = { own_questions: [{ id: 'own', question: { text: 'Ещё?', kind: 'open' as const, answers: [] }, talk: null }] };
    expect(asked(template, own).map(({ id }) => id)).toEqual(['size', 'own']);
  });

  it('counts every offered answer, and those offered no more at the end', () => {
    const sheets = [sheet({ size: ['до 10'] }), sheet({ size: ['как раньше'] }), sheet({})];
    expect(tally(size, sheets)).toEqual([
      { answer: 'до 10', sheets: 1 },
      { answer: 'больше', sheets: 0 },
      { answer: 'как раньше', sheets: 1 },
    ]);
    expect(answered(size, sheets)).toBe(2);
  });

  it('takes the mean of the marks given', () => {
    expect(mean(mark, [sheet({ mark: ['5'] }), sheet({ mark: ['4'] }), sheet({})])).toBe(4.5);
    expect(mean(mark, [sheet({})])).toBeNull();
  });

  it('asks about every talk once, and about nothing else', () => {
    const block = (id: string, kind: string) => ({ id, kind, title: id, points: [], speakers: [] });
    const blocks = [block('coffee', 'coffee_break'), block('one', 'talk'), block('two', 'story'), block('end', 'questions')];
    const agenda = { title: '', blocks } as unknown as Agenda;
    const first = aboutTalks(agenda, []);
    expect(first.map(({ talk, question }) => [talk, question.kind])).toEqual([
      ['one', 'scale'],
      ['two', 'scale'],
    ]);
    expect(aboutTalks(agenda, first)).toEqual([]);
    expect(aboutTalks(agenda, first.slice(1)).map(({ talk }) => talk)).toEqual(['one']);
  });

  it('keeps no empty answers', () => {
    expect(newSheet({ size: ['до 10'], mark: [], wish: ['  '] }).answers).toEqual({ size: ['до 10'] });
  });
});
