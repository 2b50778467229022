import { describe, expect, it } from 'vitest';
import type { AnswerSheet } from '../../api';
import { answered, asked, mean, newSheet, tally, type AskedQuestion } from './questions';

const size: AskedQuestion = { id: 'size', text: 'Сколько вас?', kind: 'single', answers: ['до 10', 'больше'] };
const mark: AskedQuestion = { id: 'mark', text: 'Как вам?', kind: 'scale', answers: [] };
const sheet = (answers: Record<string, string[]>): AnswerSheet => ({ id: 's', person: null, answers });

describe('the questionnaire', () => {
  it('asks the questions of the season first and leaves them as they are', () => {
    const template = { sample: true, title: '', source: '', questions: [{ id: 'size', text: 'Сколько вас?', kind: 'single' as const, answers: ['до 10'] }] };
    const own = { own_questions: [{ id: 'own', question: { text: 'Ещё?', kind: 'open' as const, answers: [] } }] };
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

  it('keeps no empty answers', () => {
    expect(newSheet({ size: ['до 10'], mark: [], wish: ['  '] }).answers).toEqual({ size: ['до 10'] });
  });
});
