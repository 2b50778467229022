/** What to do next, out of all dates of the seminar. */
import type { Phase, Role, Team, TimelineEntry } from '../../api';
import { pageOfPhase } from '../../app/pages';

export interface NextAction {
  entry: TimelineEntry;
  /** Last day; missing it has a consequence. None for mere advice. */
  due: string | null;
  /** The page on which it is done. */
  page: string;
  owner: Role;
}

/** Everything still to be done, the most urgent first. What was missed for good is left to the page of dates. */
export function openActions(timeline: readonly TimelineEntry[]): NextAction[] {
  const open = timeline.filter((entry) => entry.done === false && entry.facts.missed !== true);
  const ids = new Set(open.map((entry) => entry.id));
  return open
    .filter((entry) => !stands(ids, entry.id))
    .map((entry) => ({ entry, due: dueOf(entry), page: pageOf(entry), owner: owners[entry.phase] ?? 'responsible' }))
    .sort((a, b) => a.entry.date.localeCompare(b.entry.date));
}

/** The people who have the role. */
export function holders(team: Team, role: Role): string[] {
  return team.members.filter((member) => member.roles.includes(role) && member.name !== '').map((member) => member.name);
}

/** An earlier step of the same thing is open too, so this one need not be named yet. */
function stands(open: ReadonlySet<string>, id: string): boolean {
  if (id.startsWith('stage-')) return open.has(id.replace('stage-', 'send-'));
  return id === 'application-last' && open.has('application-sensible');
}

function dueOf(entry: TimelineEntry): string | null {
  if (typeof entry.facts.due_date === 'string') return entry.facts.due_date;
  return entry.kind === 'deadline' || entry.kind === 'window' ? entry.date : null;
}

/** The address of one's own announcement is kept with the report, letters are recorded among the dates. */
function pageOf(entry: TimelineEntry): string {
  if (entry.id === 'own-site') return 'report';
  if (entry.phase === 'reminders' || entry.id === 'presentations-mail') return 'stages';
  return pageOfPhase(entry.phase)?.id ?? 'overview';
}

const owners: Partial<Record<Phase, Role>> = {
  registrations: 'desk_manager',
  day: 'moderator',
  photos: 'photographer',
  leads: 'lead_manager',
};
