import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { isJsonObject, type JsonObject } from '../finding';
import { requireText } from '../intent/texts';
import { writeYaml } from '../kubernetes/yaml/write';
import type { Written } from '../systems/rendering';
import { type Overrides, overlaid } from './emit';
import { saveText } from './save-text';
import type { SystemRelease } from './session/adopted';
import { Session } from './session/session';

/** What a system writes for one chart. */
interface ValuesOfChart {
  readonly chart: string;
  readonly written: Written;
  readonly release?: SystemRelease;
  readonly overrides?: Overrides;
}

/**
 * The values of a Helm chart.
 *
 * They are part of the App: judged at each synth together with its objects, by the same rules as a values file on the command line.
 * They are no object, so cdk8s does not emit them; save them where Helm finds them.
 *
 * @see https://helm.sh/docs/chart_template_guide/values_files/
 */
export class HelmValues extends Construct {
  /**
   * @internal
   */
  public static _of(scope: Construct, id: string, values: ValuesOfChart): HelmValues {
    return new HelmValues(scope, id, values);
  }

  /** The name of the chart whose values they are. */
  public readonly chart: string;

  private readonly session: Session;
  private readonly written: Written;

  private constructor(scope: Construct, id: string, { chart, written, release, overrides }: ValuesOfChart) {
    super(scope, id);
    this.chart = chart;
    this.written = overlaid(written, overrides);
    this.session = Session.of(this);
    this.session.adopt(this, { written: this.written, release, chart, toJson: () => this.plain() });
  }

  /** The text of the values file. Nothing is judged; `save` and the synth of the App do. */
  public toYaml(): string {
    const judged = this.session.judgedJson(this);
    return writeYaml(isJsonObject(judged) ? judged : this.plain());
  }

  /**
   * Writes `<chart>.values.yaml`, after the whole App was judged.
   *
   * @param directory to write it to; made where it is missing
   * @throws as `synth` does if there is a finding that fails it
   */
  public save(directory: string): void {
    requireText('the directory to save values in', directory);
    this.session.guard(() => saveText(directory, `${this.chart}.values.yaml`, this.toYaml()));
  }

  /** What cdk8s makes of them: a `Lazy` is resolved, the names are sorted, and what is no plain data is refused. */
  private plain(): JsonObject {
    const aside = new Chart(new App({ resolvers: App.of(this).resolvers }), 'aside');
    const holder = new ApiObject(aside, 'values', { apiVersion: 'v1', kind: 'Values', values: this.written.body } as never);
    return (holder.toJson() as { values: JsonObject }).values;
  }
}
