// Ways of speaking that no fixed order of words holds: what must stand near what.

/** Both within `gap` words of each other, in either order. */
export const near = (one: string, other: string, gap: number): readonly string[] => [
  `${one} ..${gap} ${other}`,
  `${other} ..${gap} ${one}`,
];

/** All three, each within `gap` words of the next, in any order. */
export const together = (a: string, b: string, c: string, gap: number): readonly string[] =>
  [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ].map((parts) => parts.join(` ..${gap} `));
