/** What the program says of a text while it is written. */
import { api, type Announcement, type AnnouncementReading, type TextPlace, type WordingRemark } from '../../api';
import { carried, type Mark } from '../../components/marks';

/** The typing rests this long before the text is read, in milliseconds. */
const rest = 250;

const empty: AnnouncementReading = { remarks: [], volume: null };

export class Reading {
  answer = $state.raw<AnnouncementReading>(empty);
  /** The text is being read, or will be as soon as the typing rests. */
  waiting = $state(false);
  failure = $state.raw<unknown>(null);
  /** The announcement that the answer speaks of. */
  private item = $state.raw<Announcement | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly seminar: string) {}

  /** Reads the announcement once nothing more is asked for a moment. */
  ask(item: Announcement): void {
    clearTimeout(this.timer);
    this.waiting = true;
    const timer = setTimeout(() => void this.read(item, timer), this.item ? rest : 0);
    this.timer = timer;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The remarks on one field, at the places where its words lie now. */
  remarks(place: TextPlace, text: string): WordingRemark[] {
    const mine = this.answer.remarks.filter((remark) => remark.place === place);
    return carried(mine, this.item?.[place] ?? '', text);
  }

  marks(place: TextPlace, text: string): Mark[] {
    return this.remarks(place, text).map(({ from, to, doubtful }) => ({ from, to, tone: doubtful ? 'warn' : 'bad' }));
  }

  /** What the text does not name. */
  get missing(): WordingRemark[] {
    return this.answer.remarks.filter((remark) => remark.place === null);
  }

  private async read(item: Announcement, timer: ReturnType<typeof setTimeout>): Promise<void> {
    try {
      const answer = await api.announcementRead(this.seminar, item);
      // The answer to an older text comes too late.
      if (timer !== this.timer) return;
      [this.answer, this.item, this.failure] = [answer, item, null];
    } catch (error) {
      if (timer !== this.timer) return;
      this.failure = error;
    }
    this.waiting = false;
  }
}
