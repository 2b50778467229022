/** Agendas as values: nothing here changes what it is given. */
import type { Agenda, AgendaTemplate, Block, BlockKind, OfficialTalk, Pack, ProgrammeSlot, Speaker } from '../../api';
import { newId } from '../../app/ids';

export const blockKinds: readonly BlockKind[] = ['registration', 'talk', 'story', 'workshop', 'coffee_break', 'questions', 'other'];

/** Lengths in minutes that a block of one's own begins with. */
const usualMinutes: Record<BlockKind, number> = {
  registration: 20,
  talk: 20,
  story: 15,
  workshop: 20,
  coffee_break: 20,
  questions: 15,
  other: 15,
};

/** A block that no slot of the season asks for. */
export function ownBlock(kind: BlockKind, slot: string | null = null): Block {
  return { id: newId(), kind, slot, option: null, title: '', points: [], minutes: usualMinutes[kind], minutes_to: null, speakers: [] };
}

/** Puts a block where it usually belongs: registration first, all others before the closing questions. */
export function withAdded(agenda: Agenda, block: Block): Agenda {
  const last = agenda.blocks.length - 1;
  const closing = agenda.blocks[last]?.kind === 'questions' && block.kind !== 'questions';
  const at = block.kind === 'registration' ? 0 : closing ? last : last + 1;
  return { ...agenda, blocks: agenda.blocks.toSpliced(at, 0, block) };
}

export function withChanged(agenda: Agenda, id: string, change: Partial<Block>): Agenda {
  return { ...agenda, blocks: agenda.blocks.map((block) => (block.id === id ? { ...block, ...change } : block)) };
}

export function withoutBlock(agenda: Agenda, id: string): Agenda {
  return { ...agenda, blocks: agenda.blocks.filter((block) => block.id !== id) };
}

/** The block one place up (−1) or down (1); the same agenda when it stands at that end already. */
export function withMoved(agenda: Agenda, id: string, by: -1 | 1): Agenda {
  const from = agenda.blocks.findIndex((block) => block.id === id);
  const block = agenda.blocks[from];
  const to = from + by;
  if (!block || to < 0 || to >= agenda.blocks.length) return agenda;
  return { ...agenda, blocks: agenda.blocks.toSpliced(from, 1).toSpliced(to, 0, block) };
}

/** The blocks in the order of `ids`; a block that is not named keeps its place at the end. */
export function withOrder(agenda: Agenda, ids: readonly string[]): Agenda {
  const place = (block: Block): number => (ids.includes(block.id) ? ids.indexOf(block.id) : ids.length);
  return { ...agenda, blocks: agenda.blocks.toSorted((a, b) => place(a) - place(b)) };
}

/** Slots of the season that the agenda does not fill yet, in the order of the season. */
export function missingSlots(agenda: Agenda, pack: Pack): ProgrammeSlot[] {
  const filled = (slot: ProgrammeSlot): number => agenda.blocks.filter((block) => block.slot === slot.id).length;
  return pack.programme.slots.filter((slot) => filled(slot) < slot.choose_min);
}

/** Official talks that could still be given, with the slot that each belongs to. */
export function talksLeft(agenda: Agenda, pack: Pack): { slot: ProgrammeSlot; talk: OfficialTalk }[] {
  return pack.programme.slots
    .filter((slot) => slot.talks.length > 1)
    .flatMap((slot) => slot.talks.map((talk) => ({ slot, talk })))
    .filter(({ slot, talk }) => !agenda.blocks.some((block) => block.slot === slot.id && block.option === talk.id));
}

/** A sample programme of the season as an agenda; the seminar keeps its title if it has one. */
export function fromTemplate(template: AgendaTemplate, pack: Pack, title: string): Agenda {
  const blocks = template.blocks.map((sample): Block => {
    const slot = pack.programme.slots.find((one) => one.id === sample.slot);
    const talk = slot?.talks.find((one) => one.id === sample.talk);
    return {
      id: newId(),
      kind: sample.kind,
      slot: slot?.id ?? null,
      option: talk && slot && slot.talks.length > 1 ? talk.id : null,
      title: talk?.title ?? sample.title ?? '',
      points: [...(talk?.points ?? sample.points ?? [])],
      minutes: sample.minutes,
      minutes_to: sample.minutes_to ?? null,
      speakers: [],
    };
  });
  return { title: title || pack.title, blocks };
}

/** Everybody who speaks in another block, each once. */
export function knownSpeakers(agenda: Agenda, except: Block): Speaker[] {
  const here = new Set(except.speakers.map((speaker) => speaker.name));
  const found = new Map<string, Speaker>();
  for (const block of agenda.blocks) {
    for (const speaker of block.speakers) {
      if (speaker.name && !here.has(speaker.name)) found.set(speaker.name, speaker);
    }
  }
  return [...found.values()];
}

/** Whole length in minutes; a range counts with its lower end. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.minutes, 0);
}
