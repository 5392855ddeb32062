// First, so that the renderer never tries to compile code from strings: the strict Content-Security-Policy forbids it.
import 'pixi.js/unsafe-eval';
import {
  AbstractRenderer,
  BackgroundSystem,
  BatcherPipe,
  BlendModePipe,
  ColorMaskPipe,
  type Container,
  GlBackBufferSystem,
  GlBatchAdaptor,
  GlBufferSystem,
  GlColorMaskSystem,
  GlContextSystem,
  GlEncoderSystem,
  GlGeometrySystem,
  GlLimitsSystem,
  GlMeshAdaptor,
  GlobalUniformSystem,
  GlRenderTargetSystem,
  GlShaderSystem,
  GlStateSystem,
  GlStencilSystem,
  GlTextureSystem,
  GlUboSystem,
  GlUniformGroupSystem,
  MeshPipe,
  RendererType,
  RenderGroupPipe,
  RenderGroupSystem,
  type SharedRendererOptions,
  Texture,
  type TextureSource,
  ViewSystem,
  type WebGLOptions,
} from 'pixi.js';
import { ClipPipe } from './clip-pipe.ts';

/** Pixi's own scheduler keeps a second requestAnimationFrame running; nothing here needs one. */
class NoScheduler {
  static extension = { name: 'scheduler' };
  repeat(): number {
    return 0;
  }
  cancel(): void {}
  destroy(): void {}
}

/** What is kept is decided by the keep-window, so Pixi's collector must not take anything away. */
class NoCollector {
  static extension = { name: 'gc' };
  readonly now = 0;
  addResource(): void {}
  removeResource(): void {}
  addResourceHash(): void {}
  addCollection(): void {}
  destroy(): void {}
}

const named = <T extends { extension?: unknown }>(value: T): { name: string; value: T } => ({
  name: (value.extension as { name: string }).name,
  value,
});

const SYSTEMS = [
  BackgroundSystem,
  GlobalUniformSystem,
  ViewSystem,
  RenderGroupSystem,
  NoScheduler,
  NoCollector,
  GlUboSystem,
  GlBackBufferSystem,
  GlContextSystem,
  GlLimitsSystem,
  GlBufferSystem,
  GlTextureSystem,
  GlRenderTargetSystem,
  GlGeometrySystem,
  GlUniformGroupSystem,
  GlShaderSystem,
  GlEncoderSystem,
  GlStateSystem,
  GlStencilSystem,
  GlColorMaskSystem,
];
const PIPES = [BlendModePipe, BatcherPipe, RenderGroupPipe, ClipPipe, ColorMaskPipe, MeshPipe];
const ADAPTORS = [GlBatchAdaptor, GlMeshAdaptor];

type Config = ConstructorParameters<typeof AbstractRenderer>[0];

class MeshRenderer extends AbstractRenderer<never, WebGLOptions & SharedRendererOptions, HTMLCanvasElement> {
  declare gl: WebGL2RenderingContext;
  declare texture: GlTextureSystem;

  constructor() {
    super({
      name: 'webgl',
      type: RendererType.WEBGL,
      systems: SYSTEMS.map(named),
      renderPipes: PIPES.map(named),
      renderPipeAdaptors: ADAPTORS.map(named),
    } as unknown as Config);
  }
}

/** The part of Pixi the stage uses: meshes, clips, render groups, WebGL. */
export interface Renderer {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGL2RenderingContext;
  /** Draw calls since the renderer was made. */
  readonly drawCalls: number;
  resize(width: number, height: number, pixelRatio: number): void;
  render(container: Container): void;
  /** Makes a texture the one that GL calls fill; allocates it on first use. */
  bind(source: TextureSource): void;
  destroy(): void;
}

function countDraws(gl: WebGL2RenderingContext): () => number {
  let count = 0;
  const elements = gl.drawElements;
  const arrays = gl.drawArrays;
  gl.drawElements = (...args) => {
    count++;
    elements.apply(gl, args);
  };
  gl.drawArrays = (...args) => {
    count++;
    arrays.apply(gl, args);
  };
  return () => count;
}

/**
 * Makes a WebGL 2 renderer with only what the stage needs, about two thirds of Pixi's own in bytes.
 * @throws {Error} where the browser has no WebGL 2.
 */
export async function createRenderer(canvas: HTMLCanvasElement, paper: number): Promise<Renderer> {
  const context = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    depth: false,
    stencil: true,
    premultipliedAlpha: true,
    preserveDrawingBuffer: false,
  });
  if (!context) throw new Error('createStage: this browser has no WebGL 2');
  const draws = countDraws(context);
  const renderer = new MeshRenderer();
  await renderer.init({
    canvas,
    context,
    background: paper,
    width: 1,
    height: 1,
    resolution: 1,
    autoDensity: false,
    skipExtensionImports: true,
    manageImports: false,
  } as object);
  return {
    canvas,
    gl: context,
    get drawCalls() {
      return draws();
    },
    resize: (width, height, pixelRatio) => renderer.resize(width, height, pixelRatio),
    render: (container) => renderer.render({ container }),
    bind: (source) => {
      // Pixi skips binding what it believes bound, without making that unit active; another texture first forces both.
      renderer.texture.bind(Texture.EMPTY, 0);
      renderer.texture.bind(source, 0);
    },
    destroy: () => renderer.destroy(),
  };
}
