/** What the palette finds: pages, seminars, findings, rules, people, actions. */
import BookText from '@lucide/svelte/icons/book-text';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import FileOutput from '@lucide/svelte/icons/file-output';
import Languages from '@lucide/svelte/icons/languages';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Moon from '@lucide/svelte/icons/moon';
import Plus from '@lucide/svelte/icons/plus';
import Undo from '@lucide/svelte/icons/undo-2';
import UserRound from '@lucide/svelte/icons/user-round';
import { api } from '../api';
import type { Icon } from '../components/tones';
import { date } from './format';
import { pageOfPhase, pages, seminarsPage } from './pages';
import { go, goEntry } from './router.svelte';
import { session } from './session.svelte';
import { attempt, toastWritten } from './toasts.svelte';
import { languageNames, languages, t } from './words.svelte';

export interface PaletteEntry {
  group: string;
  label: string;
  note?: string;
  icon: Icon;
  run: () => void;
}

/** Entries at most of one group, so that every group stays in sight. */
const MOST = 6;

/** Everything but people that fits `query`; all pages and actions while nothing is typed. */
export function paletteEntries(query: string): PaletteEntry[] {
  const wanted = fold(query.trim());
  const fitting = (entries: PaletteEntry[], most = MOST): PaletteEntry[] =>
    entries.filter((entry) => wanted.split(' ').every((word) => fold(`${entry.label} ${entry.note ?? ''}`).includes(word))).slice(0, most);
  const found = [...fitting(pageEntries(), pages.length + 1), ...fitting(actionEntries()), ...fitting(seminarEntries())];
  return wanted === '' ? found : [...found, ...fitting(findingEntries()), ...fitting(programmeEntries())];
}

/** People of the open seminar whose name, company or phone fits. */
export async function peopleEntries(query: string): Promise<PaletteEntry[]> {
  const rows = await api.deskSearch(session.id, query);
  return rows.slice(0, MOST).map(({ registration: { person } }) => {
    const label = [person.last_name, person.first_name, person.middle_name].filter(Boolean).join(' ');
    const run = (): void => go('registrations', session.id, label);
    return { group: t('palette-people'), label, note: person.company, icon: UserRound, run };
  });
}

/** Case and ё/е make no difference when searching. */
function fold(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е');
}

function pageEntries(): PaletteEntry[] {
  const shown = session.view ? [...pages, seminarsPage] : [seminarsPage];
  return shown.map((page) => ({
    group: t('palette-pages'),
    label: t(`page-${page.id}`),
    note: page.group ? t(`group-${page.group}`) : undefined,
    icon: page.icon,
    run: () => go(page.id, session.view?.id ?? null),
  }));
}

function actionEntries(): PaletteEntry[] {
  const group = t('palette-actions');
  const entries: PaletteEntry[] = [];
  const undoable = session.view?.assessment.undo;
  if (undoable) {
    const label = t('undo-next', { what: t(`part-${undoable}`) });
    entries.push({ group, label, icon: Undo, run: () => void attempt(() => session.undo()) });
  }
  if (session.view) entries.push({ group, label: t('seminar-export'), icon: FileOutput, run: () => void exportSeminar() });
  entries.push({ group, label: t('seminar-new'), icon: Plus, run: () => go('new', null) });
  for (const theme of ['light', 'dark', 'system'] as const) {
    if (theme === session.settings.theme) continue;
    const label = t('palette-theme', { theme: t(`theme-${theme}`) });
    entries.push({ group, label, icon: Moon, run: () => void attempt(() => session.saveSettings({ theme })) });
  }
  for (const language of languages) {
    if (language === session.settings.language) continue;
    const label = t('palette-language', { language: languageNames[language] });
    entries.push({ group, label, icon: Languages, run: () => void attempt(() => session.saveSettings({ language })) });
  }
  return entries;
}

async function exportSeminar(): Promise<void> {
  const written = await attempt(() => api.seminarExport(session.id));
  if (written) toastWritten(written);
}

function seminarEntries(): PaletteEntry[] {
  return session.seminars
    .filter((row) => row.id !== session.view?.id)
    .map((row) => ({
      group: t('palette-seminars'),
      label: row.city,
      note: date(row.date),
      icon: CalendarDays,
      run: () => go('overview', row.id),
    }));
}

function findingEntries(): PaletteEntry[] {
  return (session.view?.assessment.findings ?? []).map((finding) => ({
    group: t('palette-findings'),
    label: finding.text,
    note: finding.rule,
    icon: ListChecks,
    run: () => go(pageOfPhase(finding.phase)?.id ?? 'overview'),
  }));
}

function programmeEntries(): PaletteEntry[] {
  return session.programme.map((entry) => {
    const page = pageOfPhase(entry.phase)?.id ?? 'overview';
    const note = `${entry.item} · ${t(`page-${page}`)} · ${entry.source}`;
    return { group: t('palette-rules'), label: entry.text, note, icon: BookText, run: () => goEntry(page, entry.item) };
  });
}
