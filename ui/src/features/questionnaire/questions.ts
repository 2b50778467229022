/** The questions as they are printed: those of the season, then the partner's own. */
import type { Agenda, AnswerSheet, OwnQuestion, Question, QuestionKind, Questionnaire, QuestionnaireTemplate } from '../../api';
import { newId } from '../../app/ids';
import { isTalk } from '../../app/talks';
import { t } from '../../app/words.svelte';

export interface AskedQuestion extends Question {
  id: string;
}

export const kinds: readonly QuestionKind[] = ['single', 'multiple', 'scale', 'open'];
export const scale: readonly string[] = ['1', '2', '3', '4', '5'];

export function asked(template: QuestionnaireTemplate | undefined, own: Questionnaire): AskedQuestion[] {
  const season = template?.questions.map(({ id, text, kind, answers }) => ({ id, text, kind, answers: answers ?? [] })) ?? [];
  return [...season, ...own.own_questions.map(({ id, question }) => ({ id, ...question }))];
}

export function hasChoices(kind: QuestionKind): boolean {
  return kind === 'single' || kind === 'multiple';
}

export function newQuestion(): OwnQuestion {
  return { id: newId(), question: { text: '', kind: 'single', answers: [] }, talk: null };
}

/** A question with marks for every talk of the agenda that nothing asks about yet. */
export function aboutTalks(agenda: Agenda, own: readonly OwnQuestion[]): OwnQuestion[] {
  const talks = agenda.blocks.filter(isTalk);
  const unasked = talks.filter(({ id }) => !own.some(({ talk }) => talk === id));
  return unasked.map(({ id, title }) => ({
    id: newId(),
    question: { text: t('questionnaire-about-talk', { title }), kind: 'scale', answers: [] },
    talk: id,
  }));
}

/** A sheet without the questions that were left empty. */
export function newSheet(answers: Record<string, string[]>): AnswerSheet {
  const given = Object.entries(answers)
    .map(([id, texts]) => [id, texts.map((text) => text.trim()).filter(Boolean)] as const)
    .filter(([, texts]) => texts.length > 0);
  return { id: newId(), person: null, answers: Object.fromEntries(given) };
}

export interface Tally {
  answer: string;
  sheets: number;
}

/** How many sheets gave which answer; answers that are not offered any more come last. */
export function tally(question: AskedQuestion, sheets: readonly AnswerSheet[]): Tally[] {
  const counts = new Map((question.kind === 'scale' ? scale : question.answers).map((answer) => [answer, 0]));
  for (const sheet of sheets) {
    for (const answer of sheet.answers[question.id] ?? []) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].map(([answer, found]) => ({ answer, sheets: found }));
}

/** Sheets that answer the question at all. */
export function answered(question: AskedQuestion, sheets: readonly AnswerSheet[]): number {
  return sheets.filter((sheet) => (sheet.answers[question.id] ?? []).length > 0).length;
}

/** The mean of marks, or `null` without any. */
export function mean(question: AskedQuestion, sheets: readonly AnswerSheet[]): number | null {
  const marks = sheets.flatMap((sheet) => sheet.answers[question.id] ?? []).map(Number).filter(Number.isFinite);
  return marks.length === 0 ? null : marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}
