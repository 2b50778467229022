/** What goes to the coordinator with a stage, ready to paste into its task (ELG-06). */
import type { Plan, TimedBlock } from '../../api';
import { date, dayMonth, money, time } from '../../app/format';
import { packText, t } from '../../app/words.svelte';
import type { StageView } from './stages';

/** The first line is the title of the task. */
export function stageLetter(stage: StageView, plan: Plan, times: readonly TimedBlock[]): string {
  const { card } = plan;
  const { id, given } = stage.rules;
  const again = stage.record.submissions.findLast(({ returned }) => returned !== null);
  const kind = given ? 'given' : again ? 'again' : 'first';
  const head = [
    t('stages-letter-title', { stage: packText(`stage-${id}`, id), city: card.city, date: date(card.date) }),
    '',
    t(`stages-letter-${kind}`, { partner: card.partner.name.trim() || '…', city: card.city, date: date(card.date) }),
    again?.returned ? t('stages-letter-remarks', { date: dayMonth(again.returned), remarks: again.remarks.trim() || '…' }) : '',
  ];
  const body = contents(id, plan, times);
  const due = stage.due && !given ? t('stages-letter-due', { date: date(stage.due) }) : '';
  const contact = [card.partner.name, card.partner.phone, card.partner.email].map((part) => part.trim()).filter(Boolean);
  const parts = [head.filter((line, index) => index < 3 || line).join('\n'), body.join('\n'), due, contact.join(', ')];
  return parts.filter(Boolean).join('\n\n');
}

/** The material itself, as far as it can be said in lines; the files go with it. */
function contents(stage: string, plan: Plan, times: readonly TimedBlock[]): string[] {
  switch (stage) {
    case 'programme':
      return programme(plan, times);
    case 'estimate':
      return estimate(plan);
    case 'postal_address':
      return [Object.values(plan.kit.address).map((part) => part.trim()).filter(Boolean).join(', ')];
    case 'landing':
      return [plan.landing.url.trim()];
    case 'announce_plan':
      return plan.announcements.items.map((item) =>
        [item.planned ? date(item.planned) : '…', t(`costs-channel-${item.channel.replaceAll('_', '-')}`), item.place].filter(Boolean).join(' — '),
      );
    default:
      return [];
  }
}

function programme({ agenda }: Plan, times: readonly TimedBlock[]): string[] {
  const blocks = agenda.blocks.map((block) => {
    const timed = times.find((one) => one.block === block.id);
    const hours = timed ? `${time(timed.starts)}–${time(timed.ends)} ` : '';
    const points = block.points.map((point) => `  – ${point}`);
    const speakers = block.speakers.map(({ name, company }) => [name, company].filter(Boolean).join(', ')).filter(Boolean);
    const told = speakers.length > 0 ? [`  ${speakers.join('; ')}`] : [];
    return [`${hours}${block.title}`, ...points, ...told].join('\n');
  });
  return [agenda.title, ...blocks].filter(Boolean);
}

function estimate({ estimate: { lines } }: Plan): string[] {
  if (lines.length === 0) return [];
  const told = lines.map((line) => `${[line.title, line.detail].filter(Boolean).join(', ')} — ${money(line.planned)}`);
  const sum = lines.reduce((total, line) => total + line.planned, 0);
  return [...told, t('stages-letter-total', { sum: money(sum) })];
}
