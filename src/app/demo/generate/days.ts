/** Days are counted from 1 January 1970, so that reckoning back two years of a whole town costs nothing. */
const DAY = 86_400_000
const DAYS_A_YEAR = 365.2425

export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

/** `2019-04-01` */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** `20190401`, as the BRP keeps it. */
export function eightDigits(day: number): string {
  return dateOf(day).replaceAll('-', '')
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear()
}

/** Whole years between a birth and a day. */
export function ageOn(born: number, day: number): number {
  return Math.floor((day - born) / DAYS_A_YEAR)
}

/** A day on which somebody was born who has this age today; `within` says where in that year, from 0 to 1. */
export function bornAt(age: number, today: number, within: number): number {
  return Math.floor(today - (age + within) * DAYS_A_YEAR) - 1
}

/** A moment on a day by the clock of the Netherlands in winter; in summer it is an hour later, which is as plausible. */
export function momentOn(day: number, minutes: number): Date {
  return new Date(day * DAY + (minutes - 60) * 60_000)
}

/** The moment at which the two years end, and the day it is then in the Netherlands. */
export type Now = { today: number; at: Date }
