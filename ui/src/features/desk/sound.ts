/** Short tones for the answers of the desk, so that one need not look up. */
type Signal = 'ok' | 'warn' | 'bad' | 'neutral';

/** Frequency in hertz, beginning and length in seconds. */
const tunes: Record<Signal, readonly (readonly [number, number, number])[]> = {
  ok: [
    [880, 0, 0.09],
    [1318, 0.09, 0.13],
  ],
  warn: [
    [587, 0, 0.11],
    [587, 0.17, 0.11],
  ],
  bad: [[196, 0, 0.4]],
  neutral: [[523, 0, 0.08]],
};

let context: AudioContext | null = null;

/** A machine without sound must not keep anybody from marking: then nothing is heard. */
export function play(signal: Signal): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    for (const [frequency, begin, length] of tunes[signal]) tone(context, frequency, context.currentTime + begin, length);
  } catch {
    context = null;
  }
}

function tone(audio: AudioContext, frequency: number, begin: number, length: number): void {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.type = 'triangle';
  source.frequency.value = frequency;
  // Faded at both ends, or the tone begins and ends with a click.
  volume.gain.setValueAtTime(0.0001, begin);
  volume.gain.exponentialRampToValueAtTime(0.25, begin + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0001, begin + length);
  source.connect(volume).connect(audio.destination);
  source.start(begin);
  source.stop(begin + length);
}
