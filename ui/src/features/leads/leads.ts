/** Edits of the leads of the open seminar. */
import { api, type Lead, type Leads, type Referral } from '../../api';
import { session } from '../../app/session.svelte';
import { attempt } from '../../app/toasts.svelte';

export function saveLeads(change: Partial<Leads>): Promise<void | undefined> {
  return attempt(() => session.savePart('leads', { ...session.plan.leads, ...change }));
}

export function changeLead(person: string, change: Partial<Lead>): void {
  const { leads } = session.plan.leads;
  void saveLeads({ leads: leads.map((lead) => (lead.person === person ? { ...lead, ...change } : lead)) });
}

export function removeLead(person: string): void {
  void saveLeads({ leads: session.plan.leads.leads.filter((lead) => lead.person !== person) });
}

/** One manager for everybody who has none yet. */
export function ownAll(owner: string): void {
  const { leads } = session.plan.leads;
  void saveLeads({ leads: leads.map((lead) => (lead.owner.trim() === '' ? { ...lead, owner } : lead)) });
}

/** Adds people to the list; gives how many were new. */
export async function gather(arrived: boolean): Promise<number> {
  const id = session.id;
  const before = session.plan.leads.leads.length;
  const saved = await attempt(() => api.leadsGather(id, arrived));
  if (saved) session.take(id, saved);
  return saved ? saved.plan.leads.leads.length - before : 0;
}

export function changeReferral(index: number, change: Partial<Referral>): void {
  const { referrals } = session.plan.leads;
  void saveLeads({ referrals: referrals.map((one, at) => (at === index ? { ...one, ...change } : one)) });
}

/** What the list is narrowed down to. */
export const views = ['all', 'unowned', 'hot', 'unentered'] as const;
export type View = (typeof views)[number];

export function inView(lead: Lead, view: View): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'unowned':
      return lead.owner.trim() === '' || lead.next_step.trim() === '';
    case 'hot':
      return lead.hot;
    case 'unentered':
      return lead.crm.trim() === '';
  }
}

/** Names that can answer for a lead: the team, and whoever does already. */
export function owners(): string[] {
  const team = session.plan.team.members.map(({ name }) => name.trim());
  const used = session.plan.leads.leads.map(({ owner }) => owner.trim());
  return [...new Set([...team, ...used])].filter(Boolean).sort((a, b) => a.localeCompare(b));
}
