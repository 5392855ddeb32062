import { expect, test } from 'vitest';
import { render } from './render.ts';

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="20" height="20">${body}</svg>`;
const at = ({ pixels, width }: ReturnType<typeof render>, x: number, y: number): readonly number[] => [
  ...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

test('a clipped group far outside of the view does not end the process', () => {
  const clip = '<clipPath id="c"><rect x="40" y="-30" width="5" height="5"/></clipPath>';
  const picture = render(
    svg(
      `${clip}<rect width="10" height="10" fill="#f00"/><g clip-path="url(#c)" opacity="0.5"><rect x="40" y="-30" width="5" height="5"/></g>`,
    ),
  );
  expect([picture.width, picture.height]).toEqual([20, 20]);
  expect(at(picture, 10, 10)).toEqual([255, 0, 0, 255]);
});

test('what lies beyond the view moves nothing inside it', () => {
  const square = '<rect x="2" y="4" width="3" height="2" fill="#00f"/>';
  const plain = render(svg(square));
  const wide = render(svg(`${square}<rect x="-31.3" y="-7" width="5" height="60" fill="#0f0"/>`));
  expect(wide.pixels.equals(plain.pixels)).toBe(true);
});
