package io.tidewater.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalesTeamsTests {

    @TempDir
    private Path directory;

    @Test
    void countsAgentsAndTheirManagersOnce() throws IOException {
        Path file = Files.writeString(directory.resolve("sales_teams.csv"), """
                sales_agent,manager,regional_office
                Anna Snelling,Dustin Brinkmann,Central
                Cecily Lampkin,Dustin Brinkmann,Central
                Rosalina Dieter,Celia Rouche,West
                """);

        assertThat(SalesTeams.read(file).people()).isEqualTo(5);
    }

    @Test
    void aNameBecomesAPathThatIsSafeInUrlsAndTrees() {
        assertThat(SalesTeams.slug(" Mary-Ann O'Neil ", "-")).isEqualTo("mary-ann-o-neil");
        assertThat(SalesTeams.slug("Darcel Schlecht", ".")).isEqualTo("darcel.schlecht");
    }
}
