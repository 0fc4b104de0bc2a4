// Reads a GraphML file with the importer of Gephi and prints, as JSON, what Gephi made of it.
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

public class ReadGraphml {
  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    List<String> issues = new ArrayList<>();
    container.getReport().getIssues(10).forEachRemaining(issue -> issues.add(issue.getMessage()));
    // Two entities may be joined by relationships of several types; by default Gephi makes one edge of them.
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), workspace);
    var graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getGraph();
    // By the id of the key.
    Node party = graph.getNode("un:KPe.004");
    System.out.printf(
        "{\"nodes\":%d,\"edges\":%d,\"issues\":[%s],\"name\":\"%s\",\"undated\":%s}%n",
        graph.getNodeCount(), graph.getEdgeCount(), issues.stream().map(issue -> '"' + issue + '"').collect(Collectors.joining(",")), party.getAttribute("node-name"), party.getAttribute("node-undated"));
    System.exit(0);
  }
}
