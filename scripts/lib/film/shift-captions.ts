const STAMP = /(\d+):(\d\d):(\d\d)\.(\d{3})/g;

const secondsOf = (stamp: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = stamp.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

function stampOf(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
  return `${pad(Math.floor(whole / 3_600_000), 2)}:${pad(Math.floor(whole / 60_000) % 60, 2)}:${pad(Math.floor(whole / 1000) % 60, 2)}.${pad(whole % 1000, 3)}`;
}

/** The captions (WebVTT) of a part of the story, its start at 0: cues outside are left out, cues across its edges cut. */
export function shiftCaptions(vtt: string, start: number, end: number): string {
  const [head = '', ...blocks] = vtt.trim().split(/\n\n+/);
  const cues = blocks.flatMap((block) => {
    const [from = 0, until = 0] = [...block.matchAll(STAMP)].slice(0, 2).map(([stamp]) => secondsOf(stamp));
    if (until <= start || from >= end) return [];
    const times = [Math.max(from, start), Math.min(until, end)].map((time) => stampOf(time - start));
    return [block.replace(/^.*-->.*$/m, times.join(' --> '))];
  });
  return `${[head, ...cues].join('\n\n')}\n`;
}
