/** The idea of the product as a drawing: a full pipe, one narrow place, and what is left behind it. */
export const StreamArt = () => (
  <svg class="stream" viewBox="260 0 780 240" aria-hidden="true" focusable="false">
    <path class="pipe-bed" d="M-900 0H2100V240H-900Z" />
    <path class="pipe-flow" d="M-900 16H560C700 16 700 104 800 104H2100V136H800C700 136 700 224 560 224H-900Z" />
    {LINES.map((off) => (
      <path
        key={off}
        class="stream-line"
        d={`M-900 ${120 + off}H560C700 ${120 + off} 700 ${thin(off)} 800 ${thin(off)}H2100`}
      />
    ))}
    <path
      class="pipe-throat"
      d="M560 0C700 0 700 104 800 104H830C930 104 930 0 1070 0ZM560 240C700 240 700 136 800 136H830C930 136 930 240 1070 240Z"
    />
    <path class="pipe-wall" d="M-900 1H2100M-900 239H2100" />
  </svg>
);

const LINES = [-72, -36, 0, 36, 72];
const NARROWED = 16 / 104; // half the narrow stream by half the wide one

const thin = (off: number): number => Math.round((120 + off * NARROWED) * 10) / 10;
