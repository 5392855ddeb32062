const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements a drawing may have. Text is lettering, so it stands in the page; motion is told by moves. */
export const SVG_ELEMENTS = words(`
  svg g path rect circle ellipse line polyline polygon defs use symbol clipPath mask pattern marker
  linearGradient radialGradient stop title desc metadata image style
`);

/** Attributes a drawing may have, beside `xmlns…`, `data-…` and `aria-…`. */
export const SVG_ATTRIBUTES = words(`
  id class style viewBox version role x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height transform
  transform-origin preserveAspectRatio href xlink:href xml:space xml:lang lang overflow
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset vector-effect paint-order opacity color display visibility shape-rendering
  color-interpolation clip-path clip-rule clipPathUnits mask maskUnits maskContentUnits mask-type
  patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod offset
  stop-color stop-opacity pathLength refX refY orient markerWidth markerHeight markerUnits
  marker-start marker-mid marker-end mix-blend-mode isolation type enable-background
`);
