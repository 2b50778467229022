/** Questionnaires handed in and the lottery among them, as the backend last told them. */
import { api, type DrawBasis, type DrawState, type DrawnNumber, type Lottery } from '../../api';
import { attempt } from '../../app/toasts.svelte';

export class LotteryDay {
  state = $state.raw<Lottery | null>(null);
  busy = $state(false);

  constructor(private readonly seminar: string) {}

  read(): Promise<void> {
    return this.ask(() => api.lotteryOpen(this.seminar));
  }

  collect(person: string | null = null): Promise<void> {
    return this.ask(() => api.questionnaireCollect(this.seminar, person));
  }

  takeBack(): Promise<void> {
    return this.state?.collected ? this.ask(() => api.questionnaireTakeBack(this.seminar)) : Promise.resolve();
  }

  begin(basis: DrawBasis, prizes: string[], word: string): Promise<void> {
    return this.ask(() => api.drawBegin(this.seminar, basis, prizes, word));
  }

  next(draw: DrawState): Promise<void> {
    return this.ask(() => api.drawNext(this.seminar, draw.id));
  }

  again(draw: DrawState, step: DrawnNumber): Promise<void> {
    return this.ask(() => api.drawAgain(this.seminar, draw.id, step.id));
  }

  /** One at a time: a second press while the first is written to the disk waits for nothing and counts for nothing. */
  private async ask(work: () => Promise<Lottery>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.state = (await attempt(work)) ?? this.state;
    this.busy = false;
  }
}
