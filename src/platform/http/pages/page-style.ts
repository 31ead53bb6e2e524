/** The look that the pages share: system fonts, a light and a dark dress, readable on a telephone. */
export const BASE_STYLE = `
:root{color-scheme:light dark;--ground:#faf8f4;--panel:#fff;--ink:#1d2526;--soft:#5a6668;--line:#e2ddd3;--deep:#0f5c57;--tint:#e5f0ed;--warn:#9a3412}
@media (prefers-color-scheme:dark){:root{--ground:#12181a;--panel:#1a2224;--ink:#e8ecea;--soft:#9caaa9;--line:#2c3739;--deep:#6fc7bc;--tint:#1c302f;--warn:#f0a070}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:62rem;margin:0 auto;padding:3.2rem 1.4rem 4rem}
h1,h2{font-family:Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,Georgia,serif;font-weight:600;line-height:1.15;letter-spacing:-.01em}
h1{font-size:clamp(2.5rem,7vw,4rem);margin:0}
h2{font-size:1.5rem;margin:0 0 .3rem}
p{margin:.5rem 0}
a{color:var(--deep);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--deep);outline-offset:3px;border-radius:3px}
[lang=en]{color:var(--soft)}
code,pre{font:.86em/1.55 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--tint);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
`;
