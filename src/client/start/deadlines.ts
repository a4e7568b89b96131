import { daysBetween, faultOf, formatDay, formatLeft, isWeekend, lastDay, todayHere } from '../../site/day.ts';
import type { DeadlineUnit } from '../../site/schemas/facts.ts';
import type { Fault } from '../store/shelf.ts';
import { datesShelf } from '../store/shelves/dates.ts';
import { store } from '../store/store.ts';
import { calendarOf } from './calendar.ts';

/**
 * `<cv-deadlines>`: the reader types the day of an event, and each deadline that counts from it gets its date. The day
 * never leaves the device and is kept only when the reader says so. Without script the deadlines stand there in words.
 */
class Deadlines extends HTMLElement {
  #one = <T extends Element>(selector: string) => this.querySelector(selector) as T;
  #form = this.#one<HTMLFormElement>('form');
  #day = this.#one<HTMLInputElement>('input[type=date]');
  #keep = this.#one<HTMLInputElement>('input[type=checkbox]');
  #status = this.#one<HTMLElement>('[data-status]');
  #after = this.#one<HTMLElement>('[data-after]');
  #calendar = this.#one<HTMLButtonElement>('button[data-calendar]');
  #event = this.dataset.event ?? '';

  connectedCallback() {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#show();
      if (this.#keep.checked && !this.#after.hidden) this.#remember();
    });
    this.#keep.addEventListener('change', () => this.#remember());
    this.#calendar.addEventListener('click', () => this.#download());
    this.#restore(store.load(datesShelf).data[this.#event]);
    store.subscribe(datesShelf, ({ data }) => this.#restore(data[this.#event]));
  }

  #restore(kept: string | undefined) {
    this.#keep.checked = Boolean(kept);
    if (!kept || kept === this.#day.value) return;
    this.#day.value = kept;
    this.#show();
  }

  #remember() {
    const kept = this.#keep.checked ? { [this.#event]: this.#day.value } : {};
    const { fault } = store.save(datesShelf, ({ [this.#event]: _, ...others }) => ({ ...others, ...kept }));
    if (fault) this.#say(fault);
  }

  #say(words: Fault | 'none' | 'future' | 'old' | 'from', date = '') {
    this.#status.textContent = (this.dataset[words] ?? '').replace('{date}', date);
    for (const look of ['note', 'note-danger']) this.#status.classList.toggle(look, words !== 'from');
  }

  #show() {
    const today = todayHere();
    const fault = faultOf(this.#day.value, today);
    this.#day.toggleAttribute('aria-invalid', Boolean(fault));
    this.#after.hidden = Boolean(fault);
    this.#say(fault ?? 'from', this.#words(this.#day.value));
    for (const item of this.#items()) this.#date(item, fault ? null : today);
    this.#calendar.hidden = !this.#items().some(({ dataset }) => (dataset.last ?? '') >= today);
  }

  #items = () => [...this.querySelectorAll<HTMLElement>('[data-fact]')];
  #words = (day: string) => (day ? formatDay(this.dataset.format ?? '', day) : '');

  /** Writes the last day of one deadline and how far it is; without today takes them away. */
  #date(item: HTMLElement, today: string | null) {
    const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`);
    const { count, unit } = item.dataset;
    const last = today ? lastDay(this.#day.value, Number(count), unit as DeadlineUnit) : '';
    const left = today ? daysBetween(today, last) : 0;
    item.dataset.last = last;
    part('result')?.toggleAttribute('hidden', !today);
    part('weekend')?.toggleAttribute('hidden', !last || left < 0 || !isWeekend(last));
    for (const look of ['chip', 'chip-carmine']) part('left')?.classList.toggle(look, left < 0);
    part('date')?.replaceChildren((this.dataset.last ?? '').replace('{date}', this.#words(last)));
    part('left')?.replaceChildren(left < 0 ? (this.dataset.passed ?? '') : formatLeft(this.dataset.format ?? '', left));
  }

  /** A calendar file of the days that are still to come, with the words of the page. */
  #download() {
    const today = todayHere();
    const entries = this.#items()
      .filter(({ dataset }) => (dataset.last ?? '') >= today)
      .map((item) => ({
        id: item.dataset.fact ?? '',
        day: item.dataset.last ?? '',
        title: item.dataset.title ?? '',
        text: [...item.querySelectorAll('[data-say]:not([hidden])'), { textContent: item.dataset.url }]
          .map(({ textContent }) => textContent?.trim())
          .join('\n'),
        url: item.dataset.url ?? '',
      }));
    const text = calendarOf(entries, new Date(), { locale: document.documentElement.lang, host: location.hostname });
    // Not `giveFile`: as a file of its own it would cost every guide more than these lines.
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = `celvedis-${this.#event}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }
}

customElements.define('cv-deadlines', Deadlines);
