/** The hall in metres from the left end of the front wall, with the furniture and aisles the printed plan has. */
import type { Hall, HallMark } from '../../api';

export interface Seat {
  x: number;
  y: number;
  row: number;
  /** Counted as lost; the plan does not know which ones are, so the last ones stand for them. */
  lost: boolean;
}

export interface Plan {
  width: number;
  depth: number;
  seats: Seat[];
  /** Height at which the number of a row is written. */
  rows: number[];
  /** Seats stand in rows that can be drawn. */
  inRows: boolean;
}

export const seatSize = 0.5;
/** The room in front of the door, where people register. */
export const foyer = 2.8;
const seatPitch = 0.55;
const rowPitch = { theatre: 0.95, classroom: 1.45 };
const aisleWidth = 1.2;
const side = 1.1;
const front = 3.3;
const back = 1.7;
/** Past these nobody could tell the seats apart. */
export const most = { rows: 60, seats: 80 };

/** All marks in the order in which the plan numbers them. */
export const marks: readonly HallMark[] = [
  'screen',
  'registration_desk',
  'speakers_table',
  'handout_table',
  'floor_banner',
  'wall_flag',
  'direction_signs',
];

/** Seats that people can sit on. */
export function seatCount(hall: Hall): number {
  return Math.max(0, hall.rows * hall.seats_per_row - hall.seats_lost);
}

export function hallPlan(hall: Hall): Plan {
  const aisle = hall.aisle_after !== null && hall.aisle_after > 0 && hall.aisle_after < hall.seats_per_row ? hall.aisle_after : null;
  const whole = hall.seats_per_row * seatPitch + (aisle === null ? 0 : aisleWidth);
  const width = Math.max(8, whole + side * 2);
  const inRows = hall.layout === 'theatre' || hall.layout === 'classroom';
  const pitch = hall.layout === 'classroom' ? rowPitch.classroom : rowPitch.theatre;
  const rows = [...Array(hall.rows).keys()].map((row) => front + row * pitch + (pitch - seatSize));
  const left = (width - whole) / 2;
  const kept = seatCount(hall);
  const seats = rows.flatMap((y, row) =>
    [...Array(hall.seats_per_row).keys()].map((seat) => ({
      x: left + seat * seatPitch + (aisle !== null && seat >= aisle ? aisleWidth : 0),
      y,
      row,
      lost: row * hall.seats_per_row + seat >= kept,
    })),
  );
  return { width, depth: front + hall.rows * pitch + back, seats: inRows ? seats : [], rows: inRows ? rows : [], inRows };
}
